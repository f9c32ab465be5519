"""``python -m grader.report`` prints the JSON Schema of the report; docs/report.schema.json is its output."""

from __future__ import annotations

import sys

from grader.report.as_json import schema_bytes

if __name__ == "__main__":
    sys.stdout.buffer.write(schema_bytes())
