"""What of thinc travels: what computes, and the kernels it reads at import. Its tests stay behind."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("thinc", filter=lambda module: not module.startswith("thinc.tests"))
datas = collect_data_files("thinc", excludes=["tests", "**/*.pyx", "**/*.pxd", "**/*.cpp", "**/*.c"])
