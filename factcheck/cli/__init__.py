"""The command line: click commands that ask workflow and print; heavy rooms are imported inside the command."""
