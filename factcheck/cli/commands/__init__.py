"""The subcommands, one module each; every module's `command` is what `factcheck NAME` runs."""
