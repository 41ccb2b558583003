import Foundation
import Synchronization

/// A learning record store on this machine that behaves as a script says, and then as a good one.
final class ScriptedServer: Sendable {
    /// What it does with a request.
    enum Step: Sendable {
        /// Takes the statements and answers with their ids.
        case receipt
        /// Takes the statements, but the answer is lost.
        case lostReceipt
        /// Answers with a status and some words, and takes nothing.
        case status(Int, words: String = "", header: String = "")
        /// Takes nothing and never answers.
        case silence
    }

    private struct State {
        var steps: [Step]
        var requests: [String] = []
        /// How often each statement was taken.
        var taken: [String: Int] = [:]
        var contents: [String: Set<String>] = [:]
        var silent: [CInt] = []
    }

    private let state: Mutex<State>
    private let descriptor: CInt
    let address: String
    /// A statement that it takes in no company.
    private let refused: @Sendable (String) -> Bool

    init(_ steps: [Step] = [], refusing refused: @escaping @Sendable (String) -> Bool = { _ in false }) {
        self.refused = refused
        state = Mutex(State(steps: steps))
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        descriptor = listener
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let port = withUnsafeMutablePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = bind(listener, $0, length)
                _ = listen(listener, 16)
                _ = getsockname(listener, $0, &length)
            }
            return UInt16(bigEndian: pointer.pointee.sin_port)
        }
        address = "http://127.0.0.1:\(port)/xAPI"
        Thread.detachNewThread { [weak self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                self?.answer(connection)
            }
        }
    }

    deinit {
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
    }

    /// The first lines and headers of all requests.
    var requests: [String] { state.withLock { $0.requests } }
    /// How often each statement was taken.
    var taken: [String: Int] { state.withLock { $0.taken } }
    /// Whether a statement came with two contents.
    var isContradicted: Bool { state.withLock { $0.contents.values.contains { $0.count > 1 } } }

    private func answer(_ connection: CInt) {
        guard let (head, body) = Self.request(connection) else {
            close(connection)
            return
        }
        let step = state.withLock { state -> Step in
            state.requests.append(head)
            return state.steps.isEmpty ? .receipt : state.steps.removeFirst()
        }
        switch step {
        case .receipt:
            let ids = take(body)
            let receipt = ids.map { "[" + $0.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
            Self.send(receipt == nil ? 400 : 200, "", receipt ?? "not this one", connection)
        case .lostReceipt: _ = take(body)
        case .status(let status, let words, let header): Self.send(status, header, words, connection)
        case .silence:
            state.withLock { $0.silent.append(connection) }
            return
        }
        close(connection)
    }

    /// Takes all statements or none.
    private func take(_ body: Data) -> [String]? {
        guard let all = try? JSONSerialization.jsonObject(with: body) as? [[String: Any]] else { return nil }
        let texts = all.map { statement in
            let data = (try? JSONSerialization.data(withJSONObject: statement, options: [.sortedKeys])) ?? Data()
            return (id: statement["id"] as? String ?? "", text: String(decoding: data, as: UTF8.self))
        }
        if texts.contains(where: { refused($0.text) }) { return nil }
        state.withLock { state in
            for (id, text) in texts {
                state.taken[id, default: 0] += 1
                state.contents[id, default: []].insert(text)
            }
        }
        return texts.map(\.id)
    }

    private static func request(_ connection: CInt) -> (head: String, body: Data)? {
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let end = Data("\r\n\r\n".utf8)
        while true {
            if let range = data.range(of: end) {
                let head = String(decoding: data[..<range.lowerBound], as: UTF8.self)
                let lengths = head.lowercased().split(separator: "\r\n").filter { $0.hasPrefix("content-length:") }
                let length = lengths.first.flatMap { Int($0.dropFirst(15).filter { $0 != " " }) } ?? 0
                if data.count - range.upperBound >= length { return (head, Data(data[range.upperBound...])) }
            }
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            data += buffer.prefix(count)
        }
    }

    private static func send(_ status: Int, _ header: String, _ words: String, _ connection: CInt) {
        let text =
            "HTTP/1.1 \(status) X\r\n\(header)Content-Length: \(words.utf8.count)\r\nConnection: close\r\n\r\n\(words)"
        let bytes = Array(text.utf8)
        _ = Glibc.send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
}
