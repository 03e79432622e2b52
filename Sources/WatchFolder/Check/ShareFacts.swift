package import DurableFiles

/// What was found when a share was tried out. What could not be tried, because something before it failed, is nil.
package struct ShareFacts: Sendable, Equatable {
  package enum Attempt: Sendable, Equatable {
    case worked
    case failed(SystemError)

    /// Runs it, and keeps what the system said.
    static func of(_ body: () throws(SystemError) -> Void) -> Attempt {
      do {
        try body()
        return .worked
      } catch {
        return .failed(error)
      }
    }
  }

  /// Moving a file by rename between the watcher's own folder and another.
  package struct Move: Sendable, Equatable {
    /// Such as "cases".
    package var folder: String
    /// By the numbers of the devices.
    package var isOnSameDevice: Bool
    /// From the watcher's own folder there, or for the inbox from there; and back.
    package var rename: Attempt

    var isOfInbox: Bool { folder == "inbox" }

    package init(folder: String, isOnSameDevice: Bool, rename: Attempt) {
      self.folder = folder
      self.isOnSameDevice = isOnSameDevice
      self.rename = rename
    }
  }

  package enum NeverOver: Sendable, Equatable {
    /// A rename to a name that is taken was refused, and what stood there is as it was.
    case kept
    /// The file system cannot promise it.
    case notPromised
    case wentOver
    case failed(SystemError)
  }

  package enum UnicodeForm: Sendable, Equatable {
    case kept, changed
    /// A name with an accent cannot be made.
    case refused
  }

  /// Whether there is a share, with its sentinel and all its folders.
  package var hasSentinel = false
  package var missingFolders: [String] = []
  /// The numbers of statfs(2); nil where it gave none.
  package var ownFileSystem: Int?
  package var inboxFileSystem: Int?

  /// Making a file that is not there, writing it and having it on disk.
  package var makes: Attempt?
  /// Whether a second making of the same file was refused.
  package var makesOnce: Bool?
  package var syncsFolder: Attempt?
  package var replaces: Attempt?
  package var neverOver: NeverOver?
  package var locks: Attempt?
  package var moves: [Move] = []
  /// Whether a file can be made in the inbox.
  package var writesToInbox: Attempt?
  /// Tenths of a second until a file that was put into the inbox was listed; nil where it never was.
  package var listedAfter: Int?
  /// Whether files of others cannot be moved out of the inbox (the sticky bit, and another owner).
  package var keepsOthersFiles = false

  package var tellsCaseApart: Bool?
  package var unicodeForm: UnicodeForm?
  /// Bytes of the longest name that could be made, of those that were tried.
  package var longestName: Int?
  /// Making a path of more than 260 letters below the share.
  package var deepPath: Attempt?
  /// Seconds by which the clock of the machine that holds the files is ahead of this one's.
  package var clockAhead: Int64?
  /// Bytes; nil where the file system does not say.
  package var freeBytes: Int64?
  /// Whether this machine's own writes raise file events; nil where events cannot be asked for.
  package var raisesEvents: Bool?

  package init() {}
}
