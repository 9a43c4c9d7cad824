"""Claims out of the desk, one writer per format, pure: given claims and a stream, it writes. Knows the domain alone."""

from factcheck.export.csv import COLUMNS, write_csv
from factcheck.export.jsonl import write_jsonl

__all__ = ["COLUMNS", "write_csv", "write_jsonl"]
