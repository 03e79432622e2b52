package import Findings

extension TemplateStore {
  /// Files of the authority's layer that nothing asks for, in byte order.
  package func unknownFiles() -> [String] {
    (layer?.listing() ?? []).filter { LayerPolicy.use(of: $0) == .unknown }
  }

  /// Files of the authority's layer that are in use, in byte order.
  package func ownFiles() -> [String] { (layer?.listing() ?? []).filter { origin(of: $0) == .authority } }

  /// What is wrong with the files of the authority's layer, before anything in them is read. An error means that the
  /// layer must not be used (exit code 78).
  package func findings() -> [Finding] {
    guard let authority, let layer else { return [] }
    return layer.listing().compactMap { path in
      let place = Place(file: authority + "/" + path)
      switch LayerPolicy.use(of: path) {
      case .ignored: return nil
      case .unknown: return Self.unknown(path, at: place)
      case .fixed: return Self.fixed(path, at: place)
      case .own, .replacement: return Self.fault(of: layer.read(path), path, at: place)
      }
    }
  }

  /// What an unknown file was probably meant to be: the same name in another folder, else a name with a slip in it.
  package static func suggestion(for path: String) -> String? {
    let known = basePaths.filter { LayerPolicy.use(of: $0) == .replacement } + LayerPolicy.own
    let name = TemplatePath.lastPart(path)
    let sameName = known.filter { TemplatePath.lastPart($0) == name }
    if sameName.count == 1 { return sameName.first }
    return Nearest.name(to: path, among: known)
  }

  private static func unknown(_ path: String, at place: Place) -> Finding {
    let meant = suggestion(for: path)
    return Finding(
      "template-unknown-file", .error, "Nothing uses \(path)",
      explanation: "A file of the authority's layer takes the place of the base file with exactly the same path. "
        + "No base file is called this, so the file has no effect.",
      remedy: meant.map { "Rename it to \($0), if that is what you mean" }
        ?? "Remove it, or move it to own/ if a stylesheet of yours imports it from there", at: place)
  }

  private static func fixed(_ path: String, at place: Place) -> Finding {
    let isWords = path.hasPrefix("words/")
    return Finding(
      "template-not-replaceable", .error, "\(path) cannot be replaced by an authority's layer",
      explanation: isWords
        ? "Words are laid over the base one by one, from words.xml."
        : "Schemas and the law's profiles are part of the program, which relies on them.",
      remedy: isWords ? "Put the words that you change into words.xml" : "Remove the file", at: place)
  }

  private static func fault(of entry: LayerFolder.Entry, _ path: String, at place: Place) -> Finding? {
    switch entry {
    case .absent: return nil
    case .bytes(let bytes):
      guard EmbeddedTemplates.bytes(at: path) == bytes else { return nil }
      return Finding(
        "template-same-as-base", .note, "\(path) is the same as the base file",
        explanation: "It changes nothing now, and would hide what a new version of the program improves.",
        remedy: "Remove it", at: place)
    case .refused(let refusal):
      return Finding(
        "template-unusable", .error, "\(path) \(refusal.words)", remedy: "Put a plain file in its place", at: place,
        note: refusal.note)
    }
  }
}

extension LayerFolder.Refusal {
  fileprivate var words: String {
    switch self {
    case .link: "is a link, which could lead out of the folder"
    case .notRegular: "is not a plain file"
    case .tooLarge(let limit): "is larger than \(limit / 1024 / 1024) MB"
    case .unreadable: "cannot be read"
    }
  }

  fileprivate var note: String {
    if case .unreadable(let because) = self { because } else { "" }
  }
}
