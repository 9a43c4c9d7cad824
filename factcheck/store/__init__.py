"""Everything SQL: tables, migrations, and one module of queries for each noun. Imports nothing but the domain.

A use case opens a `Database`, takes one transaction from `read()` or `write()`, and passes its connection to the
functions here.
"""
