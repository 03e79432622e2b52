import DurableFiles
import Glibc

/// Writing and moving files: what the safety of every file rests on.
extension ShareCheck {
  var writing: Line? {
    switch facts.makes {
    case nil: nil
    case .worked:
      Line(
        .writing, "Writing", .ok,
        "Files can be made, and are on disk when they are to be.")
    case .failed(let error):
      Line(
        .writing, "Writing", .problem,
        "No file can be made in .ehcplan: \(error.words).",
        remedy: "Give the user that runs ehcplan the right to write there, and check the drive's free space.")
    }
  }

  var exclusive: Line? {
    guard let makesOnce = facts.makesOnce else { return nil }
    return makesOnce
      ? Line(.exclusive, "Making once", .ok, "A file that is there is not made again.")
      : Line(
        .exclusive, "Making once", .problem,
        "The drive makes a file again that is there already, so that two programs could write the same one.",
        remedy: "Use another kind of mount or drive.")
  }

  var rename: Line? {
    switch facts.replaces {
    case nil: nil
    case .worked:
      Line(.rename, "Renaming", .ok, "A new file takes an old one's place at once.")
    case .failed(let error):
      Line(
        .rename, "Renaming", .problem,
        "A file cannot be put in another's place: \(error.words).",
        remedy: "Give the user that runs ehcplan the right to rename and delete, or use another kind of mount.")
    }
  }

  var neverOver: Line? {
    let what = "Renaming never over"
    switch facts.neverOver {
    case nil: return nil
    case .kept:
      return Line(.neverOver, what, .ok, "A name that is taken is not taken again.")
    case .notPromised:
      return Line(
        .neverOver, what, .worthKnowing,
        "The drive cannot promise it. The program looks first; names of its own are random, so nothing meets.")
    case .wentOver:
      return Line(
        .neverOver, what, .problem,
        "The drive renamed a file over another although that was forbidden.",
        remedy: "Use another kind of mount or drive.")
    case .failed(let error):
      return Line(
        .neverOver, what, .problem, "It cannot be tried: \(error.words).",
        remedy: "Give the user that runs ehcplan the right to rename and delete.")
    }
  }

  var folderSync: Line? {
    switch facts.syncsFolder {
    case nil: nil
    case .worked:
      Line(.folderSync, "Folders on disk", .ok, "A rename is on disk when it is to be.")
    case .failed(let error):
      Line(
        .folderSync, "Folders on disk", .worthKnowing,

        "The drive does not write folders to disk when asked (\(error.words)). A file that was renamed just before "
          + "the server lost its power may be back under its old name; it is then taken again, and nothing is lost.")
    }
  }

  /// A line for each folder that no rename reaches, or one for all.
  var oneFileSystem: [Line?] {
    let what = "One file system"
    guard !facts.moves.isEmpty else { return [] }
    let faults = facts.moves.compactMap { move -> Line? in
      let isElsewhere = !move.isOnSameDevice || isCrossing(move.rename)
      if isElsewhere, move.isOfInbox, options.leavesOriginals {
        return Line(
          .oneFileSystem, what, .ok,
          "The inbox is on another file system; files stay there and are copied, so no rename has to reach it.")
      }
      if isElsewhere {
        return Line(
          .oneFileSystem, what, .problem,
          "“\(move.folder)” is on another file system than the share. A file cannot be renamed from one to "
            + "the other: it would be in both places for a while, or in neither.",
          remedy: move.isOfInbox
            ? "Move the inbox onto the share, or use --leave-originals."
            : "Move the folder onto the share's own file system.")
      }
      guard case .failed(let error) = move.rename else { return nil }
      if move.isOfInbox, options.leavesOriginals { return nil }
      return Line(
        .oneFileSystem, what, .problem,
        "A file cannot be moved \(move.isOfInbox ? "out of" : "to") “\(move.folder)”: \(error.words).",
        remedy: move.isOfInbox
          ? "Give the user that runs ehcplan the right to rename in the inbox, or use --leave-originals."
          : "Give the user that runs ehcplan the right to write and rename there.")
    }
    if !faults.isEmpty { return faults }
    return [
      Line(
        .oneFileSystem, what, .ok,

        "Files can be moved between .ehcplan and \(facts.moves.map(\.folder).joined(separator: ", "))."
      )
    ]
  }

  /// Two mounts of one device look like one file system and are two to a rename.
  private func isCrossing(_ rename: ShareFacts.Attempt) -> Bool {
    if case .failed(let error) = rename { error.number == EXDEV } else { false }
  }

  var inbox: Line? {
    let what = "Inbox"
    switch facts.writesToInbox {
    case nil: return nil
    case .failed(let error):
      return options.leavesOriginals
        ? Line(
          .inbox, what, .worthKnowing,

          "Nothing can be written there (\(error.words)). Files are copied, and receipts stand in “receipts”.")
        : Line(
          .inbox, what, .problem, "Files cannot be moved out of it: \(error.words).",
          remedy: "Give the user that runs ehcplan the right to write there, or use --leave-originals.")
    case .worked:
      if facts.keepsOthersFiles, !options.leavesOriginals {
        return Line(
          .inbox, what, .problem,
          "It is marked so that only the owner of a file may move it (the sticky bit), so that files of others "
            + "could not be taken.",
          remedy: "Take the mark away (chmod -t), or use --leave-originals.")
      }
      return Line(.inbox, what, .ok, "Files can be put there and moved out.")
    }
  }
}
