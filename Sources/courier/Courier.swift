import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Carries requests to a server: a line of JSON in for each, a line of JSON out with the answer, until the input ends.
///
/// The only program here that talks to a network. It knows nothing of sessions and keeps nothing; what to send, to whom,
/// and what to do about an answer is decided by the one that started it (`einstieg send`).
///
/// ```
/// {"url":"https://…","method":"POST","headers":{"Content-Type":"application/json"},"body":"[…]","seconds":30}
/// {"status":200,"retryAfter":null,"body":"…"}
/// {"failure":"timeout"}
/// ```
@main
struct Courier {
    struct Request: Decodable {
        let url: URL
        let method: String
        let headers: [String: String]
        let body: String
        /// How long the whole answer may take.
        let seconds: Double
    }

    struct Answer: Encodable {
        var status: Int?
        var retryAfter: Int?
        var body: String?
        /// "timeout", "unreachable" or "unreadable" where there was no answer.
        var failure: String?
    }

    static func main() async {
        signal(SIGPIPE, SIG_IGN)
        let session = URLSession(configuration: configuration, delegate: StayingPut(), delegateQueue: nil)
        while let line = readLine() {
            let answer = await answer(to: line, session)
            // Where nobody waits for the answer any more, there is nothing left to do.
            guard let data = try? JSONEncoder().encode(answer),
                (try? FileHandle.standardOutput.write(contentsOf: data + Data("\n".utf8))) != nil
            else { return }
        }
    }

    private static var configuration: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        return configuration
    }

    private static func answer(to line: String, _ session: URLSession) async -> Answer {
        guard let request = try? JSONDecoder().decode(Request.self, from: Data(line.utf8)) else {
            return Answer(failure: "unreadable")
        }
        var carried = URLRequest(url: request.url, timeoutInterval: request.seconds)
        carried.httpMethod = request.method
        carried.allHTTPHeaderFields = request.headers
        carried.httpBody = Data(request.body.utf8)
        // The time limit of a request begins anew with every byte; a server that trickles must end some time, too.
        return await withTaskGroup(of: Answer.self) { group in
            group.addTask { [carried] in await self.carry(carried, session) }
            group.addTask {
                try? await Task.sleep(for: .seconds(request.seconds))
                return Answer(failure: "timeout")
            }
            let first = await group.next() ?? Answer(failure: "unreachable")
            group.cancelAll()
            return first
        }
    }

    private static func carry(_ request: URLRequest, _ session: URLSession) async -> Answer {
        do {
            let (data, response) = try await session.data(for: request)
            guard let response = response as? HTTPURLResponse else { return Answer(failure: "unreachable") }
            let wait = response.value(forHTTPHeaderField: "Retry-After").flatMap { Int($0) }
            return Answer(
                status: response.statusCode, retryAfter: wait,
                body: String(decoding: data.prefix(1 << 16), as: UTF8.self))
        } catch {
            let isTimeout = (error as? URLError)?.code == .timedOut || error is CancellationError
            return Answer(failure: isTimeout ? "timeout" : "unreachable")
        }
    }
}

/// Follows nobody elsewhere: a request with a password goes to the address that was named, or nowhere.
final class StayingPut: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
