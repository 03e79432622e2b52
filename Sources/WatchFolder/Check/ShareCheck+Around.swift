import DurableFiles

/// What is around: listing, locks, names, clock, space and events.
extension ShareCheck {
  /// A file that was put into the inbox must be seen by looking: that is all the watcher relies on.
  var listing: Line? {
    guard facts.writesToInbox == .worked else { return nil }
    guard let tenths = facts.listedAfter else {
      return Line(
        .listing, "Looking", .problem,
        "A file that was put into the inbox is not listed there after three seconds.",
        remedy: "Shorten the time for which the mount keeps names, such as dir_cache=no or actimeo=1.")
    }
    return tenths < 10
      ? Line(
        .listing, "Looking", .ok, "A file that is put into the inbox is seen at once.")
      : Line(
        .listing, "Looking", .worthKnowing,
        "A file that is put into the inbox is seen only after \(tenths / 10) s.",
        remedy: "Keep --poll well above that.")
  }

  var locks: Line? {
    switch facts.locks {
    case nil: nil
    case .worked:
      Line(
        .locks, "Locks", .ok,
        "They can be set. They are not relied upon: on many drives other machines do not see them.")
    case .failed(let error):
      Line(
        .locks, "Locks", .ok,
        "They cannot be set (\(error.words)). Nothing is lost: they are not relied upon.")
    }
  }

  var capitals: Line? {
    guard let isApart = facts.tellsCaseApart else { return nil }
    return isApart
      ? Line(
        .capitals, "Capitals", .ok,
        "“A.xml” and “a.xml” are two files here. Windows shows only one, so such pairs are returned.")
      : Line(
        .capitals, "Capitals", .ok,

        "“A.xml” and “a.xml” are one file here: whoever sends the second writes over the first.")
  }

  var accents: Line? {
    switch facts.unicodeForm {
    case nil: nil
    case .kept:
      Line(.accents, "Accents", .ok, "Names with accents stay as they are written.")
    case .changed:
      Line(
        .accents, "Accents", .worthKnowing,
        "The drive writes names with accents in another form. Names are compared without regard to it.")
    case .refused:
      Line(
        .accents, "Accents", .worthKnowing,

        "Names with accents cannot be made on this drive, so that a sender's file of such a name cannot come in.",
        remedy: "Mount the drive with names in UTF-8, such as iocharset=utf8.")
    }
  }

  var names: Line? {
    guard facts.makes == .worked else { return nil }
    // The longest of the program's own: the kind and hash of a file of advice.
    guard let longest = facts.longestName else {
      return Line(
        .names, "Long names", .problem, "Names of 100 letters cannot be made.",
        remedy: "Use another kind of mount or drive.")
    }
    if case .failed(let error) = facts.deepPath {
      return Line(
        .names, "Long names", .worthKnowing,
        "A path of more than 260 letters below the share cannot be made (\(error.words)).",
        remedy: "Keep the share near the top of its drive.")
    }
    return longest < 255
      ? Line(
        .names, "Long names", .worthKnowing,
        "Names have \(longest) bytes or a little more at most; a sender's longer name cannot come in.")
      : Line(
        .names, "Long names", .ok,
        "Names of 255 bytes and paths of over 260 letters can be made.")
  }

  /// Nothing is measured by the file server's clock; people compare its times with those in receipts.
  var clock: Line? {
    guard let ahead = facts.clockAhead else { return nil }
    let reason = "The watcher measures by its own clock that never goes back, so nothing depends on it."
    guard ahead.magnitude >= 2 else {
      return Line(
        .clock, "Clock", .ok, "The drive's clock agrees with this machine's. \(reason)")
    }
    return Line(
      .clock, "Clock", .worthKnowing,
      "The drive's clock is \(ahead.magnitude) s \(ahead > 0 ? "ahead of" : "behind") this machine's. \(reason)",
      remedy: "Set both by a time server, so that times in receipts and of files can be compared.")
  }

  var space: Line? {
    guard facts.makes == .worked else { return nil }
    guard let bytes = facts.freeBytes else {
      return Line(
        .space, "Free space", .worthKnowing, "The drive does not say how much is free.",
        remedy: "Watch it where the drive is.")
    }
    let words = "\(bytes >> 20) MB are free."
    if bytes < 20 << 20 {
      return Line(
        .space, "Free space", .problem, words,
        remedy: "Make room: a draft takes a few MB.")
    }
    return bytes < 500 << 20
      ? Line(
        .space, "Free space", .worthKnowing, words,
        remedy: "Make room: a draft takes a few MB.")
      : Line(.space, "Free space", .ok, words)
  }

  var events: Line? {
    guard facts.makes == .worked else { return nil }
    let rest = "Files that other machines write raise none on a shared drive, so they are not relied upon."
    switch facts.raisesEvents {
    case nil:
      return Line(.events, "Events", .ok, "They cannot be asked for here. \(rest)")
    case true?:
      return Line(
        .events, "Events", .ok, "This machine's own writes raise them. \(rest)")
    case false?:
      return Line(
        .events, "Events", .ok, "Not even this machine's own writes raise them. \(rest)")
    }
  }
}
