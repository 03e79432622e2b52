/// What went wrong in a test's own preparations.
package struct TestFault: Error, CustomStringConvertible {
  package let description: String
  package init(_ description: String) { self.description = description }
}
