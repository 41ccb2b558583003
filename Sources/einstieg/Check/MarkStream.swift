import Checklist
import Foundation
import Linguistics
import Reports
import Synchronization

/// The filter behind `check --format jsonl`: an opener a line in, its marks a line out, in the same order.
///
/// A line that cannot be read is answered by an error in its place, and the rest goes on. The bytes that come out are
/// the same for any number of jobs, and the memory does not grow with the number of lines.
struct MarkStream {
    let screen: Screen
    /// The language of the errors; marks speak the language of their opener.
    let language: Language
    /// The score below which an opener is noted.
    let lowest: Int?
    /// The team's own checklist; nil for the rubric as it is.
    let profile: Profile?
    /// How many pieces are marked at the same time.
    let jobs: Int

    /// What has been seen over all lines.
    struct Summary: Sendable {
        var marked = 0
        var faults = 0
        var below = 0
    }

    /// Memory for one piece at a time; pieces of the same place in a round share it.
    private final class Worker: Sendable {
        private let line: Mutex<MarksLine>

        init(profile: Profile?) { line = Mutex(MarksLine(profile: profile)) }

        func run(_ chunk: LineChunks.Chunk, language: Language, lowest: Int?) -> ([UInt8], Summary) {
            line.withLock { line in
                var out: [UInt8] = []
                var summary = Summary()
                switch chunk {
                case .tooLong(let number):
                    MarksLine.appendFault(
                        .tooLong(limit: LineChunks.longestLine), id: nil, line: number, language: language, into: &out)
                    summary.faults += 1
                case .lines(let bytes, let first):
                    out.reserveCapacity(bytes.count * 3)
                    bytes.withUnsafeBufferPointer { bytes in
                        var number = first
                        var start = 0
                        while start < bytes.count {
                            var end = start
                            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
                            let row = UnsafeBufferPointer(rebasing: bytes[start..<end])
                            if row.contains(where: { $0 > 0x20 }) {
                                switch line.mark(row, number: number, language: language, into: &out) {
                                case .fault: summary.faults += 1
                                case .marked(let score, let isBlocked):
                                    summary.marked += 1
                                    if isBlocked || score < lowest ?? 0 { summary.below += 1 }
                                }
                            }
                            number += 1
                            start = end + 1
                        }
                    }
                }
                return (out, summary)
            }
        }
    }

    /// Marks all lines of a file descriptor.
    func run(descriptor: CInt) throws(Complaint) -> Summary {
        var chunks = LineChunks(descriptor: descriptor)
        var summary = Summary()
        var progress = ProgressBar(descriptor: descriptor, language: language)
        let workers = (0..<jobs).map { _ in Worker(profile: profile) }
        while true {
            var round: [LineChunks.Chunk] = []
            do throws(LineReaderError) {
                while round.count < jobs, let chunk = try chunks.next() { round.append(chunk) }
            } catch {
                throw .output(
                    Localized(de: "Die Eingabe lässt sich nicht lesen.", en: "The input cannot be read."))
            }
            if round.isEmpty { break }
            for (out, part) in marked(round, workers) {
                do throws(ScreenError) { try screen.write(out) } catch { throw .output(error.wording) }
                summary.marked += part.marked
                summary.faults += part.faults
                summary.below += part.below
            }
            progress.show(bytes: chunks.bytesRead, openers: summary.marked)
        }
        progress.clear()
        return summary
    }

    private func marked(_ round: [LineChunks.Chunk], _ workers: [Worker]) -> [([UInt8], Summary)] {
        if round.count == 1 { return [workers[0].run(round[0], language: language, lowest: lowest)] }
        let results = Mutex([([UInt8], Summary)?](repeating: nil, count: round.count))
        let (language, lowest) = (language, lowest)
        DispatchQueue.concurrentPerform(iterations: round.count) { index in
            let result = workers[index].run(round[index], language: language, lowest: lowest)
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
