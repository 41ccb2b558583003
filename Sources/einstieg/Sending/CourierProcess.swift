import Foundation
import Linguistics
import Reports

/// The courier as a process beside this one: it carries requests to a server and back, and this program needs no network.
final class CourierProcess {
    private let process = Process()
    private let requests = Pipe()
    private let answers = Pipe()
    private var rest = Data()

    private struct Request: Encodable {
        let url: String
        let method: String
        let headers: [String: String]
        let body: String
        let seconds: Double
    }

    private struct Answer: Decodable {
        let status: Int?
        let retryAfter: Int?
        let body: String?
        let failure: String?
    }

    /// The file that is running now.
    static var program: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    }

    /// Starts the courier that lies beside a program, this one if no other is named.
    init(beside program: String = CourierProcess.program) throws(Complaint) {
        let path = (program as NSString).deletingLastPathComponent + "/courier"
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw .output(
                Localized(
                    de:
                        "Neben „einstieg“ fehlt das Programm „courier“; nur dieses spricht mit dem Netz. „swift build --product courier“ baut es.",
                    en:
                        "The program “courier” is missing beside “einstieg”; only it talks to the network. “swift build --product courier” builds it."
                ))
        }
        process.executableURL = URL(fileURLWithPath: path)
        process.standardInput = requests
        process.standardOutput = answers
        do { try process.run() } catch { throw Self.broken }
    }

    deinit {
        // Without input the courier ends by itself; it may still wait for an answer that nobody needs any more.
        try? requests.fileHandleForWriting.close()
        // What never ran cannot be ended.
        if process.isRunning { process.terminate() }
    }

    /// Sends a body to an address and waits for the answer, so many seconds at most.
    ///
    /// - Parameter isReceipt: whether the text of an answer names what was sent.
    /// - Returns: what came back, and the text of the answer.
    func post(
        _ body: String, to address: String, headers: [String: String], seconds: Double, isReceipt: (String) -> Bool
    ) throws(Complaint) -> (answer: Delivery.Answer, words: String) {
        do {
            let request = Request(url: address, method: "POST", headers: headers, body: body, seconds: seconds)
            let line = try JSONText.line(request) + "\n"
            try requests.fileHandleForWriting.write(contentsOf: Data(line.utf8))
            let answer = try JSONDecoder().decode(Answer.self, from: try readLine())
            guard let status = answer.status else {
                return (answer.failure == "timeout" ? .silence : .unreachable, "")
            }
            let words = answer.body ?? ""
            return (.status(status, retryAfter: answer.retryAfter, isReceipt: isReceipt(words)), words)
        } catch {
            throw Self.broken
        }
    }

    private static let broken = Complaint.output(
        Localized(de: "Das Programm „courier“ antwortet nicht.", en: "The program “courier” does not answer."))

    private func readLine() throws -> Data {
        while true {
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                let line = Data(rest[..<end])
                rest = Data(rest[(end + 1)...])
                return line
            }
            let more = answers.fileHandleForReading.availableData
            guard !more.isEmpty else { throw Self.broken }
            rest += more
        }
    }
}
