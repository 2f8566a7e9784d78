"""Asks the desktop for files and folders: the one sort of dialog that the window has."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


class FileChoosing:
    """The desktop's own dialogs; tests put their answers in its place."""

    def folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """Return the folder that the user chose, or None."""
        found = QFileDialog.getExistingDirectory(parent, title, str(start))
        return Path(found) if found else None

    def files(self, parent: QWidget, title: str, kinds: str, start: Path) -> list[Path]:
        """Return the files that the user chose; *kinds* is a filter such as `Excel (*.xlsx)`."""
        found, _ = QFileDialog.getOpenFileNames(parent, title, str(start), kinds)
        return [Path(one) for one in found]

    def target(self, parent: QWidget, title: str, kinds: str, start: Path) -> Path | None:
        """Return the file to write, or None; the dialog asks before it names one that is there."""
        found, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
        return Path(found) if found else None

    def show_folder(self, folder: Path) -> None:
        """Open a folder in the desktop's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
