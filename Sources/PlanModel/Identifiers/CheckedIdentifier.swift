/// An identifier that can only exist if it is well formed and passes its check.
///
/// Well formed is not the same as issued, and never the same as belonging to this child: the tool works offline. Write
/// `try? UPN(text)` where the reason does not matter.
package protocol CheckedIdentifier: Sendable, Hashable {
  init(_ text: some StringProtocol) throws(IdentifierFault)

  /// Without spaces and hyphens, letters in upper case; two texts that mean the same have the same one.
  var normalised: String { get }
  /// As people write it.
  var displayed: String { get }
}

extension CheckedIdentifier {
  package var displayed: String { normalised }

  /// What is wrong with a text; `nil` if it is well formed.
  package static func fault(in text: some StringProtocol) -> IdentifierFault? {
    do throws(IdentifierFault) {
      _ = try Self(text)
      return nil
    } catch {
      return error
    }
  }
}

/// An identifier of a person. It prints as its kind alone, so that it cannot get into a log by accident.
///
/// Use `normalised` or `displayed` where the number itself is wanted.
package protocol PersonalIdentifier: CheckedIdentifier, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{}

extension PersonalIdentifier {
  package var description: String { "\(Self.self)(withheld)" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
