/// A code for bytes that only the holder of a key can make or compare (HMAC with SHA-256, RFC 2104).
public struct KeyedDigest: Sendable {
    /// The key is worked in once.
    private let inner: SHA256
    private let outer: SHA256

    /// Creates the codes of a key.
    public init(key: [UInt8]) {
        let short = key.count > SHA256.blockSize ? SHA256.digest(of: key) : key
        let block = short + [UInt8](repeating: 0, count: SHA256.blockSize - short.count)
        var inner = SHA256()
        inner.update(block.map { $0 ^ 0x36 })
        self.inner = inner
        var outer = SHA256()
        outer.update(block.map { $0 ^ 0x5C })
        self.outer = outer
    }

    /// The code of some bytes: 32 bytes.
    public func code(for bytes: some Sequence<UInt8>) -> [UInt8] {
        var first = inner
        first.update(bytes)
        var second = outer
        second.update(first.finished())
        return second.finished()
    }
}
