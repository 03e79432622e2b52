/// How many letters must be added, taken away or changed to make one word of another, up to a limit.
struct EditDistance {
  /// Limit + 1 where there are more.
  let value: Int

  init(_ left: String, _ right: String, limit: Int) {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    guard abs(left.count - right.count) <= limit else {
      value = limit + 1
      return
    }
    var row = Array(0...right.count)
    for (line, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in right.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = above
      }
    }
    value = min(row[right.count], limit + 1)
  }
}
