import Synchronization

/// A value that is made when it is first asked for, and then kept for every test.
package final class Once<Value: Sendable>: Sendable {
  private let make: @Sendable () throws -> Value
  private let made = Mutex<Result<Value, any Error>?>(nil)

  package init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

  /// - Throws: what making it threw, each time.
  package func value() throws -> Value {
    try made.withLock { made in
      if let made { return made }
      let first = Result { try make() }
      made = first
      return first
    }.get()
  }
}
