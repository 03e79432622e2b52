import CaseFiles
import FoundationEssentials
import XMLKit

/// A picture that a document shows: its bytes, and its size on paper in millimetres.
package struct DocumentImage: Sendable, Hashable {
  /// Name inside the document, such as "logo.png".
  package var name: String
  package var media: String
  package var bytes: [UInt8]
  package var widthMillimetres: Int
  package var heightMillimetres: Int
  /// What the picture says, in words.
  package var words: String

  /// Reads the size in dots; nil when the bytes are no PNG.
  package init?(bytes: [UInt8], widthMillimetres: Int, words: String) {
    guard let size = PNGSize(bytes) else { return nil }
    name = "logo.png"
    media = "image/png"
    self.bytes = bytes
    self.widthMillimetres = widthMillimetres
    heightMillimetres = max(1, (widthMillimetres * size.height + size.width / 2) / size.width)
    self.words = words
  }

  var element: XMLElement {
    XMLElement(
      "image", namespace: DocumentSource.namespace,
      attributes: [
        XMLAttribute("name", name), XMLAttribute("media", media), XMLAttribute("width-mm", String(widthMillimetres)),
        XMLAttribute("height-mm", String(heightMillimetres)), XMLAttribute("alt", words),
      ], children: [.text(Data(bytes).base64EncodedString())])
  }
}
