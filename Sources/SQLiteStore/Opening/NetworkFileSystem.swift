/// File systems on which the locks of one machine mean nothing to another.
enum NetworkFileSystem {
  /// The kind of network file system that a number of `statfs` names; nothing for a local one.
  ///
  /// FUSE and 9p tell neither whether sshfs or an encrypted home lies behind them, nor whether
  /// another machine looks on (sshfs, rclone; a folder shared into a virtual machine). They are
  /// refused, unless the machine's own root lies on the same: then it is a container's disk, and
  /// there is nothing more local to move to.
  static func kind(of magic: Int, root: Int) -> String? {
    switch magic {
    case 0x6969: "NFS"
    case 0x517B: "SMB"
    case 0xFF53_4D42: "CIFS"
    case 0xFE53_4D42: "SMB2"
    case 0x5346_414F, 0x6B41_4653: "AFS"
    case 0x7375_7245: "Coda"
    case 0x564C: "NCP"
    case 0x00C3_6400: "Ceph"
    case 0x0BD0_0BD0: "Lustre"
    case 0x4750_4653: "GPFS"
    case 0x0116_1970: "GFS2"
    case 0x7461_636F: "OCFS2"
    case 0x6573_5546 where root != magic: "FUSE"
    case 0x0102_1997 where root != magic: "9p"
    default: nil
    }
  }
}
