import Foundation
import Outcomes
import Privacy

/// The secret of a store: with it prospects become numbers that nobody can trace back without it.
///
/// It is random, made once, and lies beside the store in a file of its own, so that a copy of the store alone tells
/// nothing. A guessed name or address cannot be tried out without it.
public struct LogKey: Sendable {
    private let codes: KeyedDigest
    static let length = 32

    /// A key of given bytes.
    init(bytes: [UInt8]) { codes = KeyedDigest(key: bytes) }

    /// The key that lies beside a store; it is made when there is none yet.
    static func beside(_ store: String) throws(StoreError) -> LogKey {
        let path = store + ".key"
        if let key = try read(path) { return key }
        let fresh = random()
        let draft = path + ".\(ProcessInfo.processInfo.processIdentifier).new"
        guard
            FileManager.default.createFile(atPath: draft, contents: Data(fresh), attributes: [.posixPermissions: 0o600])
        else { throw .cannotOpen }
        defer { try? FileManager.default.removeItem(atPath: draft) }
        // A link is made whole or not at all: of two programs that begin together, both go on with the same key.
        _ = link(draft, path)
        guard let key = try read(path) else { throw .cannotOpen }
        return key
    }

    private static func read(_ path: String) throws(StoreError) -> LogKey? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let bytes = FileManager.default.contents(atPath: path), bytes.count == length else { throw .noKey }
        return LogKey(bytes: Array(bytes))
    }

    /// A key for a store in memory, gone with it.
    static func fleeting() -> LogKey { LogKey(bytes: random()) }

    /// Bytes that nobody can foresee, from the system's own source.
    private static func random() -> [UInt8] {
        var source = SystemRandomNumberGenerator()
        return (0..<length).map { _ in .random(in: .min ... .max, using: &source) }
    }

    /// What stands for a prospect: sixteen bytes, the same for the same number or address, capitals aside.
    public func hash(prospect: String) -> [UInt8] {
        Array(codes.code(for: [1] + Array(prospect.lowercased().utf8)).prefix(16))
    }

    /// What tells a contact from all others; nil where neither a prospect nor a row of a file does.
    ///
    /// - Parameter row: the row of a table that it was read from, byte by byte.
    func fingerprint(of contact: Contact, row: [UInt8]?) -> Int64? {
        var bytes: [UInt8] = []
        if let prospect = contact.prospect {
            bytes = [2] + prospect
            for part in [
                contact.template, contact.variant ?? "", contact.segment.channel.rawValue, "\(contact.day.number)",
            ] {
                bytes += Array(part.utf8) + [0]
            }
        } else if let row {
            bytes = [3] + row
        } else {
            return nil
        }
        return codes.code(for: bytes).prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    }

    /// What stands for a trainee where sessions go out of the house: "t-" and twelve figures.
    func pseudonym(of trainee: Pseudonym) -> String {
        let name = trainee == .standard ? [] : Array(trainee.name.utf8)
        return "t-"
            + codes.code(for: [4] + name).prefix(6).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
