/// What kind of file system a folder is on, by the number that statfs(2) gives.
struct FileSystemKind: Sendable, Equatable {
  enum Nature: Sendable {
    /// Nobody else writes there but through this machine.
    case local
    /// Other machines write there, and nothing here is told.
    case network
    /// Its content is gone when the machine, or the container, starts again.
    case temporary
  }

  /// As people know it, such as "NFS".
  var name: String
  var nature: Nature

  /// An unknown kind counts as one on the network: that asks for less.
  init(_ number: Int) {
    let number = UInt32(truncatingIfNeeded: number)
    let known = FileSystemKind.known[number]
    name = known?.name ?? "an unknown kind (0x\(String(number, radix: 16)))"
    nature = known?.nature ?? .network
  }

  // The numbers are those of linux/magic.h and of the sources of each file system.
  private static let known: [UInt32: (name: String, nature: Nature)] = [
    0xFF53_4D42: ("CIFS, a Windows share", .network), 0xFE53_4D42: ("SMB, a Windows share", .network),
    0x517B: ("SMB, a Windows share", .network), 0x6969: ("NFS", .network), 0x6573_5546: ("FUSE", .network),
    0x0102_1997: ("9p, a folder of the host", .network), 0x786F_4256: ("a folder of the VirtualBox host", .network),
    0xBACB_ACBC: ("a folder of the VMware host", .network), 0x00C3_6400: ("Ceph", .network),
    0x5346_414F: ("AFS", .network), 0x4750_4653: ("GPFS", .network), 0x0BD0_0BD0: ("Lustre", .network),
    0x0116_1970: ("GFS2", .network), 0x7461_636F: ("OCFS2", .network),
    0xEF53: ("ext4 or its like", .local), 0x5846_5342: ("XFS", .local), 0x9123_683E: ("Btrfs", .local),
    0x2FC1_2FC1: ("ZFS", .local), 0xF2F5_2010: ("F2FS", .local), 0x4D44: ("FAT", .local),
    0x2011_BAB0: ("exFAT", .local), 0x7366_746E: ("NTFS", .local), 0x5346_544E: ("NTFS", .local),
    0x0102_1994: ("tmpfs", .temporary), 0x8584_58F6: ("ramfs", .temporary), 0x794C_7630: ("overlay", .temporary),
  ]
}
