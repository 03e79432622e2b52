import DurableFiles
import Findings

/// What the machine says when the folder of the cases cannot be read.
enum IntakeTrouble {
  static func folder(_ error: SystemError) -> Finding {
    Finding(
      "folder-unreadable", .error, "The folder of the cases cannot be read",
      remedy: "Check that the shared drive is there, and the permissions", note: error.words)
  }
}
