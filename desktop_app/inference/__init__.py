"""Runs small models: which there are, whether their files are the ones shipped, and where they run.

onnxruntime carries a telemetry client of Microsoft's in machine code, which the egress guard cannot see; it gives the
machine an id in ``~/.cache/Microsoft`` and uploads from there. It reads its switch when it is loaded, so the switch is
set here, before any file of this room can import it, and for every process that is started afterwards.
"""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
