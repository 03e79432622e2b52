/// The code of something that happens in a case and that a limit runs from, such as `request-received`.
///
/// The codes are data: the profile names them and the case file dates them.
package struct EventCode: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package init(stringLiteral value: String) { self.rawValue = value }
}

extension EventCode: CustomStringConvertible {
  package var description: String { rawValue }
}

/// When the events of a case happened, or will, as a meeting that has been called.
package typealias EventDates = [EventCode: CivilDate]
