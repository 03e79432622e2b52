package import XMLKit

/// The parsed schema files of one run, so that what two forms share is read once.
package struct SchemaFiles: ~Copyable {
  private let loader: TemplateLoader
  private var read: [String: XMLElement] = [:]

  package init(loader: @escaping TemplateLoader) { self.loader = loader }

  mutating func root(_ address: String) throws(XMLFailure) -> XMLElement {
    if let known = read[address] { return known }
    guard let bytes = loader(address) else { throw XMLFailure(reason: .badSchema, detail: "\(address) is not there") }
    let root = try XMLTree(parsing: bytes, name: address, limits: .template).content()
    read[address] = root
    return root
  }
}

extension FormGuide {
  /// Reads a schema and what it includes. Only what our own schemas use is understood; see `common.xsd`.
  package init(_ kind: FormKind, from files: inout SchemaFiles) throws(XMLFailure) {
    let folder = "ehcplan:base/schemas/"
    let main = try files.root(folder + kind.rawValue + ".xsd")
    var reader = GuideReader()
    var waiting = [main]
    var included: Set<String> = []
    while let schema = waiting.popLast() {
      reader.note(schema)
      for include in schema.elements("include") {
        guard let name = include.attribute("schemaLocation"), included.insert(name).inserted else { continue }
        waiting.append(try files.root(folder + name))
      }
    }
    guard let root = main.first("element"), let name = root.attribute("name"), let type = root.attribute("type") else {
      throw XMLFailure(reason: .badSchema, detail: "the schema of \(kind.rawValue) names no outermost element")
    }
    self.init(
      kind: kind, namespace: main.attribute("targetNamespace") ?? "", root: FormElement(name: name, type: type, min: 1),
      version: main.attribute("version") ?? "1.0", all: reader.types(), values: reader.values())
  }

  private init(
    kind: FormKind, namespace: String, root: FormElement, version: String, all types: [String: FormType],
    values: [String: FormValue]
  ) {
    self.kind = kind
    self.namespace = namespace
    self.root = root
    self.version = version
    self.values = values
    // Types that only other kinds of file use are left out, so that no table and no suggestion names them.
    var reachable: [String: FormType] = [:]
    var parents: [String: [String]] = [:]
    var waiting = [(element: root.name, type: root.type)]
    var next = 0
    while next < waiting.count {
      let (element, name) = waiting[next]
      next += 1
      guard let type = types[name] else { continue }
      let isNew = reachable.updateValue(type, forKey: name) == nil
      for child in type.children {
        if !parents[child.name, default: []].contains(element) { parents[child.name, default: []].append(element) }
        if isNew { waiting.append((child.name, child.type)) }
      }
    }
    self.types = reachable
    self.parents = parents
  }
}

/// Turns the named types of schema documents into values.
private struct GuideReader {
  private var complex: [String: XMLElement] = [:]
  private var simple: [String: XMLElement] = [:]

  mutating func note(_ schema: XMLElement) {
    for child in schema.elements {
      guard let name = child.attribute("name") else { continue }
      if child.name == "complexType" { complex[name] = child }
      if child.name == "simpleType" { simple[name] = child }
    }
  }

  func types() -> [String: FormType] {
    var result: [String: FormType] = [:]
    for name in complex.keys { result[name] = type(name, depth: 0) }
    return result
  }

  private func type(_ name: String, depth: Int) -> FormType {
    var type = FormType(name: name)
    // A type that extends itself is no schema, and libxml2 says so; here it only has to end.
    guard let source = complex[name], depth < 16 else { return type }
    type.words = documentation(source)
    if source.attribute("mixed") == "true" { type.content = .mixed }
    if let simple = source.first("simpleContent")?.first("extension") {
      type.content = .value(simple.attribute("base") ?? "xs:string")
      add(simple, to: &type)
    } else if let extended = source.first("complexContent")?.first("extension") {
      let base = self.type(extended.attribute("base") ?? "", depth: depth + 1)
      type.children = base.children
      type.attributes = base.attributes
      if base.content == .mixed { type.content = .mixed }
      add(extended, to: &type)
    } else {
      add(source, to: &type)
    }
    type.index()
    return type
  }

  private func add(_ source: XMLElement, to type: inout FormType) {
    for part in source.elements {
      switch part.name {
      case "choice", "sequence", "all": type.children += part.elements("element").map(element)
      case "attribute": type.attributes.append(attribute(part))
      default: break
      }
    }
  }

  private func element(_ source: XMLElement) -> FormElement {
    let form = "urn:ehcplan:form"
    let most = source.attribute("max", namespace: form)
    return FormElement(
      name: source.attribute("name") ?? "", type: source.attribute("type") ?? "xs:string",
      min: source.attribute("min", namespace: form).flatMap { Int($0) } ?? 0,
      max: most == "many" ? nil : most.flatMap { Int($0) } ?? 1,
      lands: source.attribute("lands", namespace: form) ?? "", words: documentation(source))
  }

  private func attribute(_ source: XMLElement) -> FormAttribute {
    FormAttribute(
      name: source.attribute("name") ?? "", type: source.attribute("type") ?? "xs:string",
      isRequired: source.attribute("use") == "required", words: documentation(source))
  }

  func values() -> [String: FormValue] {
    var result: [String: FormValue] = [:]
    for name in simple.keys { result[name] = value(name, depth: 0) }
    return result
  }

  private func value(_ name: String, depth: Int) -> FormValue {
    guard let source = simple[name], let restriction = source.first("restriction"), depth < 16 else {
      return FormValue(name: name, base: name.contains(":") ? name : "xs:string")
    }
    var value = self.value(restriction.attribute("base") ?? "xs:string", depth: depth + 1)
    value.name = name
    value.words = documentation(source)
    for facet in restriction.elements {
      let given = facet.attribute("value") ?? ""
      switch facet.name {
      case "minLength": value.minLength = Int(given) ?? 0
      case "pattern": value.patterns.append(given)
      case "enumeration": value.codes.append(FormCode(code: given, words: documentation(facet)))
      default: break
      }
    }
    return value
  }

  private func documentation(_ source: XMLElement) -> String {
    source.first("annotation")?.first("documentation").map { $0.text.collapsed } ?? ""
  }
}
