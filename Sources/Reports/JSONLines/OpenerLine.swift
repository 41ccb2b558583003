import Checklist
import Linguistics

/// Why a line of JSON holds no opener.
public enum OpenerLineError: Error, Equatable, Sendable {
    case notJSON
    case notUTF8
    case loneSurrogate
    case missing(field: String)
    case wrongType(field: String)
    case unknownValue(field: String)
    case twice(field: String)
    case tooLong(limit: Int)
    /// The profile that it should be marked by is for other languages.
    case otherLanguage(profile: Localized)

    /// The mistake for people.
    public var wording: Localized {
        switch self {
        case .notJSON: Localized(de: "Die Zeile ist kein gültiges JSON.", en: "The line is not valid JSON.")
        case .notUTF8: Localized(de: "Die Zeile ist kein UTF-8.", en: "The line is not UTF-8.")
        case .loneSurrogate:
            Localized(
                de: "Die Zeile enthält ein halbes Unicode-Zeichen (\\uD800 bis \\uDFFF allein).",
                en: "The line holds half a Unicode character (\\uD800 to \\uDFFF alone).")
        case .missing(let field): Localized(de: "„\(field)“ fehlt.", en: "“\(field)” is missing.")
        case .wrongType(let field):
            Localized(de: "„\(field)“ hat die falsche Form.", en: "“\(field)” has the wrong type.")
        case .unknownValue(let field):
            Localized(de: "„\(field)“ hat einen unbekannten Wert.", en: "“\(field)” has an unknown value.")
        case .twice(let field):
            Localized(de: "„\(field)“ steht zweimal da.", en: "“\(field)” stands there twice.")
        case .otherLanguage(let profile):
            Localized(
                de: "Das Profil „\(profile.de)“ gilt nicht für diese Sprache.",
                en: "The profile “\(profile.en)” is not for this language.")
        case .tooLong(let limit):
            Localized(
                de: "Die Zeile ist länger als \(limit >> 10) KiB.", en: "The line is longer than \(limit >> 10) KiB.")
        }
    }
}

/// Reads openers from lines of JSON, one after another in the same memory.
public struct OpenerLine: Sendable {
    /// The opener read last.
    public private(set) var source = OpenerSource()
    /// Its id, in UTF-8.
    public private(set) var id: [UInt8] = []
    /// Whether the line had an id; one that could not be read may still have one.
    public private(set) var hasId = false
    private var key: [UInt8] = []
    private var scratch: [UInt8] = []
    private var seen: Fields = []

    /// A reader with empty memory.
    public init() {}

    private struct Fields: OptionSet {
        let rawValue: UInt16
        static func of(_ index: Int) -> Fields { Fields(rawValue: 1 << UInt16(index)) }
    }

    private static let names: [StaticString] = [
        "id", "text", "language", "channel", "temperature", "touch", "audience", "prospect", "prospect.name",
        "prospect.role", "prospect.company", "prospect.industry", "prospect.facts", "subject", "prospect.trigger",
    ]

    /// Notes the profile that openers are marked by from now on.
    mutating func mark(by profile: Profile?) { source.profile = profile }

    /// Reads a line; fields it does not know are passed over.
    public mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(OpenerLineError) {
        seen = []
        hasId = false
        source.hasSubject = false
        source.hasTrigger = false
        source.factCount = 0
        var cursor = JSONCursor(bytes)
        var fault: OpenerLineError?
        do throws(JSONCursor.Malformed) {
            guard try cursor.peek() == .object else { throw JSONCursor.Malformed(kind: .syntax) }
            try cursor.expect(0x7B)
            if !cursor.take(0x7D) {
                repeat {
                    cursor.skipSpace()
                    try cursor.readString(into: &key)
                    try cursor.expect(0x3A)
                    if let found = try readField(&cursor), fault == nil { fault = found }
                } while cursor.take(0x2C)
                try cursor.expect(0x7D)
            }
            guard cursor.isAtEnd() else { throw JSONCursor.Malformed(kind: .syntax) }
        } catch {
            switch error.kind {
            case .notUTF8: throw .notUTF8
            case .loneSurrogate: throw .loneSurrogate
            case .syntax, .tooDeep: throw .notJSON
            }
        }
        if let fault { throw fault }
        // Subject and trigger may be left out, and without a prospect its fields are not worth naming.
        let required = seen.contains(.of(7)) ? 13 : 8
        for index in 0..<required where !seen.contains(.of(index)) {
            throw .missing(field: "\(OpenerLine.names[index])")
        }
    }

    // MARK: Fields

    /// Reads the value of a field; a mistake in it is returned, so that the rest of the line is still checked.
    private mutating func readField(_ cursor: inout JSONCursor) throws(JSONCursor.Malformed) -> OpenerLineError? {
        if isKey("id") {
            guard try cursor.peek() == .string else { return try wrong("id", &cursor) }
            try cursor.readString(into: &id)
            hasId = true
            return see(0)
        }
        if isKey("text") {
            guard try cursor.peek() == .string else { return try wrong("text", &cursor) }
            try cursor.readString(into: &source.text)
            return see(1)
        }
        if isKey("subject") {
            switch try cursor.peek() {
            case .null: try cursor.skipLiteral("null")
            case .string:
                try cursor.readString(into: &source.subject)
                source.hasSubject = true
            default: return try wrong("subject", &cursor)
            }
            return see(13)
        }
        if isKey("language") { return try readChoice("language", 2, &cursor) { $0.source.language = $1 as Language } }
        if isKey("channel") { return try readChoice("channel", 3, &cursor) { $0.source.channel = $1 as Channel } }
        if isKey("temperature") {
            return try readChoice("temperature", 4, &cursor) { $0.source.temperature = $1 as Temperature }
        }
        if isKey("audience") { return try readChoice("audience", 6, &cursor) { $0.source.audience = $1 as Audience } }
        if isKey("touch") {
            guard try cursor.peek() == .number, let touch = try cursor.readInteger() else {
                return .wrongType(field: "touch")
            }
            source.touch = touch
            return (1...1000).contains(touch) ? see(5) : .unknownValue(field: "touch")
        }
        if isKey("prospect") { return try readProspect(&cursor) }
        try cursor.skipValue(&scratch)
        return nil
    }

    private mutating func readProspect(_ cursor: inout JSONCursor) throws(JSONCursor.Malformed) -> OpenerLineError? {
        guard try cursor.peek() == .object else { return try wrong("prospect", &cursor) }
        try cursor.expect(0x7B)
        var fault = see(7)
        if cursor.take(0x7D) { return fault }
        repeat {
            cursor.skipSpace()
            try cursor.readString(into: &key)
            try cursor.expect(0x3A)
            let found = try readProspectField(&cursor)
            fault = fault ?? found
        } while cursor.take(0x2C)
        try cursor.expect(0x7D)
        return fault
    }

    private mutating func readProspectField(
        _ cursor: inout JSONCursor
    ) throws(JSONCursor.Malformed) -> OpenerLineError? {
        if isKey("name") { return try readText("prospect.name", 8, &cursor) { swap(&$0.name, &$1) } }
        if isKey("role") { return try readText("prospect.role", 9, &cursor) { swap(&$0.role, &$1) } }
        if isKey("company") { return try readText("prospect.company", 10, &cursor) { swap(&$0.company, &$1) } }
        if isKey("industry") { return try readText("prospect.industry", 11, &cursor) { swap(&$0.industry, &$1) } }
        if isKey("facts") { return try readFacts(&cursor) }
        if isKey("trigger") { return try readTrigger(&cursor) }
        try cursor.skipValue(&scratch)
        return nil
    }

    private mutating func readFacts(_ cursor: inout JSONCursor) throws(JSONCursor.Malformed) -> OpenerLineError? {
        guard try cursor.peek() == .array else { return try wrong("prospect.facts", &cursor) }
        try cursor.expect(0x5B)
        source.factCount = 0
        if cursor.take(0x5D) { return see(12) }
        var fault: OpenerLineError?
        repeat {
            guard try cursor.peek() == .string else {
                fault = try wrong("prospect.facts", &cursor)
                continue
            }
            if source.factCount == source.facts.count { source.facts.append([]) }
            try cursor.readString(into: &source.facts[source.factCount])
            source.factCount += 1
        } while cursor.take(0x2C)
        try cursor.expect(0x5D)
        return fault ?? see(12)
    }

    private mutating func readTrigger(_ cursor: inout JSONCursor) throws(JSONCursor.Malformed) -> OpenerLineError? {
        switch try cursor.peek() {
        case .null:
            try cursor.skipLiteral("null")
            return see(14)
        case .object: break
        default: return try wrong("prospect.trigger", &cursor)
        }
        let twice = see(14)
        try cursor.expect(0x7B)
        source.triggerWhen.removeAll(keepingCapacity: true)
        var hasWhat = false
        var fault: OpenerLineError?
        if !cursor.take(0x7D) {
            repeat {
                cursor.skipSpace()
                try cursor.readString(into: &key)
                try cursor.expect(0x3A)
                switch (isKey("what"), isKey("when"), try cursor.peek()) {
                case (true, _, .string):
                    try cursor.readString(into: &source.triggerWhat)
                    hasWhat = true
                case (_, true, .string): try cursor.readString(into: &source.triggerWhen)
                case (_, true, .null): try cursor.skipLiteral("null")
                case (true, _, _): fault = try wrong("prospect.trigger.what", &cursor)
                case (_, true, _): fault = try wrong("prospect.trigger.when", &cursor)
                default: try cursor.skipValue(&scratch)
                }
            } while cursor.take(0x2C)
            try cursor.expect(0x7D)
        }
        source.hasTrigger = hasWhat
        return twice ?? fault ?? (hasWhat ? nil : .missing(field: "prospect.trigger.what"))
    }

    // MARK: Values

    private func isKey(_ name: StaticString) -> Bool { key.equals(name) }

    private mutating func see(_ index: Int) -> OpenerLineError? {
        guard seen.insert(.of(index)).inserted else { return .twice(field: "\(OpenerLine.names[index])") }
        return nil
    }

    private mutating func wrong(
        _ field: String, _ cursor: inout JSONCursor
    ) throws(JSONCursor.Malformed) -> OpenerLineError {
        try cursor.skipValue(&scratch)
        return .wrongType(field: field)
    }

    private mutating func readText(
        _ field: String, _ index: Int, _ cursor: inout JSONCursor,
        _ take: (inout OpenerSource, inout [UInt8]) -> Void
    ) throws(JSONCursor.Malformed) -> OpenerLineError? {
        guard try cursor.peek() == .string else { return try wrong(field, &cursor) }
        try cursor.readString(into: &scratch)
        take(&source, &scratch)
        return see(index)
    }

    private mutating func readChoice<Choice: CaseIterable & RawRepresentable<String>>(
        _ field: String, _ index: Int, _ cursor: inout JSONCursor, _ set: (inout OpenerLine, Choice) -> Void
    ) throws(JSONCursor.Malformed) -> OpenerLineError? {
        guard try cursor.peek() == .string else { return try wrong(field, &cursor) }
        try cursor.readString(into: &scratch)
        for choice in Choice.allCases where scratch.elementsEqual(choice.rawValue.utf8) {
            set(&self, choice)
            return see(index)
        }
        return .unknownValue(field: field)
    }
}

extension Array<UInt8> {
    /// Whether these bytes are a literal's.
    func equals(_ literal: StaticString) -> Bool {
        guard count == literal.utf8CodeUnitCount else { return false }
        for index in indices where self[index] != literal.utf8Start[index] { return false }
        return true
    }
}
