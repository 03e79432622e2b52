import Digest
import DurableFiles

/// The hash of a file that was filed, to be sure before anything is removed.
enum FileHash {
  static func sha256(_ path: RawPath) throws(SystemError) -> String { SHA256.hex(try SmallFile.bytes(path)) }
}
