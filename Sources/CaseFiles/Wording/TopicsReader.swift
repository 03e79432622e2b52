import Findings
package import PlanModel
import Templates
import XMLKit

extension LayerFiles {
  /// What needs are about, by the phrases that name it: the program's, and those that the authority adds.
  package func readTopics() -> LayerReading<TopicLexicon> { readTopics("wording/topics.xml") }

  /// Pieces of work that rows of provision promise, by the phrases that name them.
  package func readWork() -> LayerReading<TopicLexicon> { readTopics("wording/work.xml") }

  private func readTopics(_ path: String) -> LayerReading<TopicLexicon> {
    readLists(path, topics) { roots in
      var order: [String] = []
      var phrases: [String: [String]] = [:]
      for topic in roots.flatMap({ $0.elements("topic") }) {
        guard let name = topic.value("name") else { continue }
        if phrases[name] == nil { order.append(name) }
        phrases[name, default: []] += topic.allWords("phrase")
      }
      return TopicLexicon(order.map { ($0, phrases[$0] ?? []) })
    }
  }

  /// Reads a list of the program and, where the authority has a file of the same path, what that adds. An authority cannot
  /// take anything out: a new version of the program would bring it back.
  func readLists<Value: Sendable>(
    _ path: String, _ form: FormSchemas.Form, _ value: ([XMLElement]) -> Value
  ) -> LayerReading<Value> {
    var roots: [XMLElement] = []
    if let bytes = TemplateStore.baseBytes(at: path) {
      let base = root(bytes, file: TemplateAddress.base + path, form)
      guard let root = base.value else { return LayerReading(findings: base.findings) }
      roots.append(root)
    }
    if templates.origin(of: path) == .authority, let own = root(of: path, form) {
      guard let root = own.value else { return LayerReading(findings: own.findings) }
      roots.append(root)
    }
    return LayerReading(value: value(roots))
  }
}
