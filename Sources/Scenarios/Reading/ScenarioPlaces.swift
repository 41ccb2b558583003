/// Where everything in a scenario file is written, by its path: the keys, the author's own ids, and the place in a list.
///
/// ```swift
/// places.value("needs.fahrten.samples.2")  // the second sample of the need "fahrten"
/// places.key("persona.busyDays.Dienstag")  // that day, to the left of its reason
/// ```
public struct ScenarioPlaces: Equatable, Sendable {
    private var values: [String: SourcePlace] = [:]
    private var keys: [String: SourcePlace] = [:]

    /// No places, of a file that could not be read.
    init() {}

    /// Collects the places of everything in a field; an entry with an `id` goes by it, others in a list by their number.
    init(_ root: YAMLField) { collect(root, "") }

    /// Where the value at a path begins, else the nearest key above it.
    public func value(_ path: String) -> SourcePlace { values[path] ?? key(path) }

    /// Where the key at a path stands, else the nearest key above it.
    public func key(_ path: String) -> SourcePlace {
        var path = path[...]
        while true {
            if let place = keys[String(path)] ?? values[String(path)] { return place }
            guard let dot = path.lastIndex(of: ".") else { break }
            path = path[..<dot]
        }
        return values[""] ?? SourcePlace(file: "", line: 0, column: 0)
    }

    private mutating func collect(_ field: YAMLField, _ path: String) {
        values[path] = field.place
        let stem = path.isEmpty ? "" : path + "."
        switch field.shape {
        case .group, .table:
            for entry in (try? field.mapping())?.entries ?? [] {
                keys[stem + entry.key] = entry.keyPlace
                collect(entry, stem + entry.key)
            }
        case .textOr where field.isGroup:
            for entry in (try? field.mapping())?.entries ?? [] { collect(entry, stem + entry.key) }
        case .list, .named:
            for (index, element) in ((try? field.list()) ?? []).enumerated() {
                let name = (try? element.mapping()).flatMap { $0.entries.first { $0.key == "id" } }
                collect(element, stem + ((try? name?.text()) ?? "\(index + 1)"))
            }
        default: break
        }
    }
}
