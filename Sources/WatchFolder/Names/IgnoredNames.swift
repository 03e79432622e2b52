package import DurableFiles

/// Names that are never a submission: what editors, systems and sync programs leave in a folder, and what this program
/// writes there itself. Such files are passed over in silence, and stay.
package struct IgnoredNames: Sendable {
  /// Every pattern with the sentence that says why; the first that matches gives the reason.
  package let listing: [(pattern: String, why: String)]
  private let patterns: [NamePattern]

  /// - Parameter extra: further patterns, as a shell has them, such as `*.bak`.
  package init(extra: [String] = []) {
    listing = IgnoredNames.builtIn + extra.map { ($0, "Named by --ignore.") }
    patterns = listing.map { NamePattern($0.pattern) }
  }

  /// Why a name is passed over; nil for one that may be a submission.
  package func reason(for name: RawName) -> String? {
    let folded = ASCIIFolding.folded(name.bytes)
    return zip(patterns, listing).first { pattern, _ in pattern.matches(folded) }?.1.why
  }

  private static let builtIn: [(pattern: String, why: String)] = [
    ("*.receipt.html", "A receipt that this program wrote beside a file."),
    ("*.receipt.json", "A receipt that this program wrote beside a file."),
    ("*\(DurableFile.makingMark)*", "A file that this program is writing."),

    ("~$*", "Word, Excel and PowerPoint note in such a file who has a document open."),
    ("~WRD*.tmp", "Word saves into such a file first."),
    ("~WRL*.tmp", "Word keeps the older state of a document in such a file while it saves."),
    ("Word Work File *", "Word for macOS keeps its work in such a file."),
    ("*.asd", "Word keeps what it saves by itself in such a file."),
    (".~lock.*#", "LibreOffice notes in such a file who has a document open."),
    (".~*", "An editor keeps its work in such a file."),
    ("*~", "An editor keeps the state before the last change in such a file."),
    ("*.sw[opx]", "The editor Vim keeps its work in such a file."),
    ("#*#", "The editor Emacs keeps its work in such a file."),

    ("*.tmp", "A program writes into such a file and renames it when it is done."),
    ("*.temp", "A program writes into such a file and renames it when it is done."),
    ("*.part", "A download or upload that is not done."),
    ("*.partial", "A download or upload that is not done."),
    ("*.filepart", "WinSCP writes into such a file and renames it when it is done."),
    ("*.crdownload", "Chrome and Edge write a download into such a file and rename it when it is done."),
    ("*.download", "Safari writes a download into such a file and renames it when it is done."),
    ("*.opdownload", "Opera writes a download into such a file and renames it when it is done."),
    ("*.!sync", "Resilio Sync writes into such a file and renames it when it is done."),

    ("Thumbs.db*", "Windows keeps small pictures of a folder's files in it."),
    ("ehthumbs*.db", "Windows keeps small pictures of a folder's files in it."),
    ("desktop.ini", "Windows keeps in it how a folder is shown."),
    ("$RECYCLE.BIN", "The recycle bin of Windows."),
    ("RECYCLER", "The recycle bin of older Windows."),
    ("System Volume Information", "A folder that Windows keeps for itself on every drive."),
    (".DS_Store", "macOS keeps in it how a folder is shown."),
    ("._*", "macOS keeps in it what belongs to a file and the drive cannot hold."),
    ("Icon[!a-z0-9._ -]", "macOS keeps the picture of a folder in it; the last letter cannot be seen."),
    ("@eaDir", "A Synology drive keeps small pictures in it."),
    ("#recycle", "The recycle bin of a Synology drive."),
    ("#snapshot", "Earlier states of a Synology drive."),
    ("lost+found", "A folder that Linux keeps for itself on a drive."),
    (".nfs*", "A file that was deleted on an NFS drive while a program had it open."),
    (".fuse_hidden*", "A file that was deleted on a FUSE drive while a program had it open."),

    (".stfolder", "Syncthing knows its folder by it."),
    (".stversions", "Syncthing keeps earlier versions in it."),
    (".syncthing.*", "Syncthing writes into such a file and renames it when it is done."),
    ("~syncthing~*", "Syncthing writes into such a file and renames it when it is done."),
    (".sync*", "A sync program keeps its own records in it."),
    (".dropbox*", "Dropbox keeps its own records in it."),
    (".*", "A name that begins with a full stop is hidden: people do not see it in the folder."),
  ]
}
