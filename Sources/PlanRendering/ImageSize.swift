/// Width and height in dots, from the head of a PNG or JPEG file.
struct ImageSize {
  var width: Int
  var height: Int
  var media: String
  var fileExtension: String

  init?(_ bytes: [UInt8]) {
    if let (width, height) = ImageSize.png(bytes) {
      self.init(width: width, height: height, media: "image/png", fileExtension: "png")
    } else if let (width, height) = ImageSize.jpeg(bytes) {
      self.init(width: width, height: height, media: "image/jpeg", fileExtension: "jpg")
    } else {
      return nil
    }
  }

  private init?(width: Int, height: Int, media: String, fileExtension: String) {
    guard (1...20_000).contains(width), (1...20_000).contains(height) else { return nil }
    self.width = width
    self.height = height
    self.media = media
    self.fileExtension = fileExtension
  }

  /// PNG (ISO/IEC 15948): the IHDR chunk is always first.
  private static func png(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 24, Array(bytes[0..<8]) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] else { return nil }
    return (bigEndian(bytes[16..<20]), bigEndian(bytes[20..<24]))
  }

  /// JPEG (ITU-T T.81): the first start-of-frame segment.
  private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count > 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
    var place = 2
    while place + 9 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return (bigEndian(bytes[(place + 7)..<(place + 9)]), bigEndian(bytes[(place + 5)..<(place + 7)]))
      }
      place += 2 + bigEndian(bytes[(place + 2)..<(place + 4)])
    }
    return nil
  }

  private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
