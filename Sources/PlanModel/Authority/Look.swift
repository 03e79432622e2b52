/// How an authority's plans look. Nil is the program's own colour or font.
package struct Look: Sendable, Hashable {
  package var headingColour: Colour?
  package var accentColour: Colour?
  package var markColour: Colour?
  package var font: String?
  package var logo: Logo?

  package init() {}

  package struct Logo: Sendable, Hashable {
    /// A PNG file beside `authority.xml`.
    package var file: String
    package var widthMillimetres: Int
    /// What it shows, for people who do not see it.
    package var words: String

    package init(file: String, widthMillimetres: Int, words: String) {
      self.file = file
      self.widthMillimetres = widthMillimetres
      self.words = words
    }
  }
}
