"""Run the command line as `python -m factcheck.cli`."""

from factcheck.cli.main import main

main()
