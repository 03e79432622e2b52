/// Every text that differs from the given one in a single place, by another sign of the given ones.
func substitutions(in text: String, of alphabet: String) -> [String] {
  let signs = Array(text)
  return signs.indices.flatMap { place in
    alphabet.filter { $0 != signs[place] }.map { other in
      var changed = signs
      changed[place] = other
      return String(changed)
    }
  }
}

/// Every text in which two different neighbours have changed places.
func transpositions(in text: String) -> [String] {
  let signs = Array(text)
  return signs.indices.dropLast().filter { signs[$0] != signs[$0 + 1] }.map { place in
    var changed = signs
    changed.swapAt(place, place + 1)
    return String(changed)
  }
}
