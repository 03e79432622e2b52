import Findings
import Templates
import XMLKit

/// The sentences. None of them holds words of the file: only names of markup, names of items and codes.
extension FormCheck {
  /// Tells a fault of the element being looked at, or of an attribute or child of it.
  mutating func add(
    _ id: String, _ line: Int, _ field: String? = nil, _ summary: () -> String, explanation: () -> String = { "" },
    remedy: () -> String
  ) {
    guard faults.hasRoom else { return faults.count(line: line) }
    let place = Place(file: faults.file, line: line, path: trail.path(field), item: trail.item)
    faults.add(Finding(id, .error, summary(), explanation: explanation(), remedy: remedy(), at: place), line: line)
  }

  mutating func missing(_ wanted: FormElement, in element: XMLElement) {
    let here = trail.here
    // The catalogue of checks has an id of its own for the one fault that everybody looks for.
    let isDate = guide.kind == .advice && element.name == guide.root.name && wanted.name == "dated"
    add(isDate ? "advice-undated" : "form-missing-element", element.line) {
      "\(wanted.name) is missing from \(here)"
    } explanation: {
      wanted.words
    } remedy: {
      "Add \(wanted.name) inside \(element.name)"
    }
  }

  mutating func missing(_ wanted: FormAttribute, of element: XMLElement) {
    let here = trail.here
    add("form-missing-attribute", element.line) {
      "\(wanted.name) is missing from \(here)"
    } explanation: {
      wanted.words
    } remedy: {
      "Add \(wanted.name)=\"…\" to \(element.name)"
    }
  }

  mutating func tooMany(_ child: XMLElement, _ known: FormElement, _ count: Int) {
    let most = known.max ?? 1
    add("form-repeated-element", child.line) {
      "\(known.name) stands \(count) times where it may stand \(most == 1 ? "once" : "\(most) times")"
    } explanation: {
      known.words
    } remedy: {
      "Keep one \(known.name) and remove the others"
    }
  }

  /// An element that has no place here: of the form but elsewhere, or of no form at all. `type` is nil where only words
  /// may stand.
  mutating func unexpected(_ child: XMLElement, in type: FormType?) {
    let here = trail.here
    let guide = guide
    let name = MarkupName.shown(child.name)
    let parents = guide.parents[child.name] ?? []
    let isRoot = child.name == guide.root.name
    if !parents.isEmpty || isRoot {
      add("form-misplaced-element", child.line, child.name) {
        "\(child.name) does not belong inside \(here)"
      } explanation: {
        isRoot ? "" : "It belongs inside \(MarkupName.list(parents, and: "or"))."
      } remedy: {
        if isRoot { return "Put only one \(child.name) into a file" }
        return parents.count == 1 ? "Move it into \(parents[0])" : "Move it to where it belongs"
      }
      return
    }
    let allowed = type?.children.map(\.name) ?? []
    add("form-unknown-element", child.line, name) {
      name.map { "\($0) is not an element of this form" } ?? "An element inside \(here) has a name unknown to this form"
    } explanation: {
      allowed.isEmpty
        ? "Only words may stand inside \(here)." : "Inside \(here) may stand: \(MarkupName.list(allowed))."
    } remedy: {
      let meant = name.flatMap {
        Meant.name($0, among: allowed) ?? Meant.name($0, among: guide.parents.keys.sorted())
      }
      return meant.map { "Write \($0), if that is what you mean" } ?? "Remove it, or put its words into another element"
    }
  }

  mutating func foreign(_ child: XMLElement) {
    let here = trail.here
    let name = MarkupName.shown(child.name)
    let namespace = guide.namespace
    add("form-foreign-element", child.line, name) {
      "\(name ?? "An element") inside \(here) is of another vocabulary"
    } explanation: {
      "Every element of the form is in the namespace \(namespace)."
    } remedy: {
      child.namespace.isEmpty ? "Remove xmlns=\"\" from it" : "Remove it"
    }
  }

  mutating func strayText(in element: XMLElement, _ type: FormType) {
    let here = trail.here
    add("form-stray-text", element.line) {
      "Words stand directly inside \(here), where only elements may stand"
    } explanation: {
      type.children.isEmpty ? "" : "Inside it may stand: \(MarkupName.list(type.children.map(\.name)))."
    } remedy: {
      type.children.isEmpty
        ? "Remove the words, or put them into an attribute" : "Put the words into one of its elements"
    }
  }

  mutating func unknown(_ attribute: XMLAttribute, of element: XMLElement, _ type: FormType) {
    let here = trail.here
    let isXML = attribute.namespace == XMLNamespaces.xml
    let name = MarkupName.shown(attribute.name).map { isXML ? "xml:" + $0 : $0 }
    add("form-unknown-attribute", element.line, name) {
      guard let name else { return "An attribute of \(here) has a name unknown to this form" }
      return "\(name) is not an attribute of \(element.name)"
    } explanation: {
      let allowed = type.attributes.map(\.name)
      return allowed.isEmpty
        ? "\(element.name) has no attributes." : "Its attributes are: \(MarkupName.list(allowed))."
    } remedy: {
      if isXML, type.attribute(attribute.name) != nil {
        return "Write \(attribute.name) in place of xml:\(attribute.name)"
      }
      guard attribute.namespace.isEmpty, let name else { return "Remove it" }
      if type.child(name) != nil { return "Write \(name) as an element inside \(element.name)" }
      let meant = Meant.name(name, among: type.attributes.map(\.name))
      return meant.map { "Write \($0), if that is what you mean" } ?? "Remove it"
    }
  }

  mutating func blank(_ line: Int, field: String?) {
    let name = field ?? trail.here
    add("form-blank", line, field) {
      "\(name) is blank"
    } remedy: {
      field == nil
        ? "Fill it in. If the form can do without it, remove the whole element"
        : "Fill it in. If there is nothing to say, leave \(name) out where the form lets you"
    }
  }

  mutating func spaced(_ line: Int, field: String?) {
    let name = field ?? trail.here
    add("form-bad-value", line, field) {
      "\(name) has spaces or line breaks round its value"
    } remedy: {
      "Remove the spaces and line breaks before and after the value"
    }
  }

  mutating func wrong(_ type: FormValue, _ line: Int, field: String?) {
    let name = field ?? trail.here
    add("form-bad-value", line, field) {
      "\(name) is not \(ValueWords.noun(type))"
    } explanation: {
      type.words
    } remedy: {
      ValueWords.remedy(type)
    }
  }

  mutating func notInList(_ value: String, _ type: FormValue, _ line: Int, field: String?) {
    let name = field ?? trail.here
    add("form-unknown-code", line, field) {
      // Repeated only when it is a slip of a known code: anything else might be somebody's name.
      let near = MarkupName.code(value).flatMap { Nearest.name(to: $0, among: type.codes.map(\.code)) }
      return "The value of \(name) is not in its list" + (near == nil ? "" : ": \(value)")
    } explanation: {
      type.words
    } remedy: {
      let codes = type.codes.map(\.code)
      if let near = MarkupName.code(value).flatMap({ Nearest.name(to: $0, among: codes) }) {
        return "Write \(near), if that is what you mean"
      }
      return "Write one of: \(MarkupName.list(codes, and: "or"))"
    }
  }

  mutating func tooLong(_ line: Int, field: String?, _ summary: String, _ remedy: String) {
    let name = field ?? trail.here
    add("form-too-long", line, field) {
      "\(name) \(summary)"
    } remedy: {
      remedy
    }
  }
}
