import Checklist
import Linguistics

extension Scenario {
    /// Reads a scenario file; the first mistake in it is thrown with its place.
    public static func read(_ source: SourceFile) throws(Diagnostic) -> Scenario {
        let root = try YAMLField.parse(source).mapping([
            "einstieg", "id", "title", "language", "channel", "temperature", "country", "touch", "audience",
            "difficulty", "goal", "seller", "prospect", "basis", "persona", "needs", "objections", "answers", "lines",
            "endings", "scoring", "checks",
        ])
        _ = try root.required("einstieg").number(in: 1...1)
        let id = try root.required("id").text()
        let stem = source.name.split(separator: "/").last.map(String.init) ?? source.name
        if stem != id + ".yaml" && stem != id + ".yml" {
            throw Diagnostic(NameDiffersFromFile(id), at: try root.required("id").place)
        }
        let needs = try Need.readAll(root.required("needs"))
        let objections = try root["objections"].map { field throws(Diagnostic) in try Objection.readAll(field) } ?? []
        let endings = try root["endings"].map { field throws(Diagnostic) in try Ending.readAll(field) } ?? [:]
        let language: Language = try root.required("language").choice()
        return Scenario(
            id: id,
            title: try root.required("title").text(),
            language: language,
            channel: try root.required("channel").choice(),
            temperature: try root.required("temperature").choice(),
            country: try root["country"]?.text() ?? (language == .german ? "DE" : "GB"),
            touch: try root["touch"]?.number(in: 1...20) ?? 1,
            audience: try root["audience"]?.choice() ?? .business,
            difficulty: try root["difficulty"]?.number(in: 1...4) ?? 2,
            goal: try root.required("goal").text(),
            seller: try Seller.read(root.required("seller")),
            prospect: try ScenarioProspect.read(root.required("prospect")),
            basis: try Basis.read(root.required("basis")),
            persona: try Persona.read(root.required("persona")),
            needs: needs,
            objections: objections,
            answers: try root["answers"].map { field throws(Diagnostic) in try Answer.readAll(field) } ?? [],
            lines: try root["lines"].map { field throws(Diagnostic) in try Move.readLines(field) } ?? [:],
            endings: endings,
            scoring: try root["scoring"].map { field throws(Diagnostic) in try ScoringRules.read(field) } ?? .standard,
            checks: try root["checks"].map { field throws(Diagnostic) in try OpenerChecks.read(field) }
                ?? OpenerChecks(pass: [], fail: []),
            file: source.name,
            contentHash: contentHash(source.text))
    }

    /// FNV-1a over UTF-8, 64 bits in hexadecimal (Fowler, Noll, Vo): tells versions of a file apart, guards nothing.
    private static func contentHash(_ text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Seller {
    fileprivate static func read(_ field: YAMLField) throws(Diagnostic) -> Seller {
        let mapping = try field.mapping(["company", "offer", "value"])
        return Seller(
            company: try mapping.required("company").text(), offer: try mapping.required("offer").text(),
            value: try mapping.required("value").texts())
    }
}

extension ScenarioProspect {
    fileprivate static func read(_ field: YAMLField) throws(Diagnostic) -> ScenarioProspect {
        let mapping = try field.mapping([
            "name", "salutation", "role", "company", "industry", "size", "address", "facts", "trigger",
        ])
        return ScenarioProspect(
            name: try mapping.required("name").text(),
            salutation: try mapping.required("salutation").text(),
            role: try mapping.required("role").text(),
            company: try mapping.required("company").text(),
            industry: try mapping.required("industry").text(),
            size: try mapping.required("size").text(),
            address: try mapping.required("address").choice(),
            facts: try mapping.required("facts").named { mapping, id throws(Diagnostic) in
                Fact(id: id, text: try mapping.required("text").text())
            } keys: {
                ["text"]
            },
            trigger: try mapping["trigger"].map { field throws(Diagnostic) in
                let mapping = try field.mapping(["what", "when"])
                return Trigger(
                    what: try mapping.required("what").text(),
                    when: try mapping["when"].map { field throws(Diagnostic) in try field.text() })
            })
    }
}

extension Basis {
    fileprivate static func read(_ field: YAMLField) throws(Diagnostic) -> Basis {
        let mapping = try field.mapping(["consent", "relation", "source"])
        return Basis(
            consent: try mapping.required("consent").choice(), relation: try mapping.required("relation").choice(),
            source: try mapping.required("source").text())
    }
}

extension Persona {
    fileprivate static func read(_ field: YAMLField) throws(Diagnostic) -> Persona {
        let mapping = try field.mapping(["archetype", "mood", "patience", "trust", "free", "busyDays", "delays"])
        let archetype: Archetype = try mapping.required("archetype").choice()
        var busyDays: [String: String] = [:]
        for (day, reason) in try mapping["busyDays"]?.anyMapping().entries ?? [] { busyDays[day] = try reason.text() }
        return Persona(
            archetype: archetype,
            mood: try mapping["mood"]?.number(in: -3...3) ?? TemperamentStart.of(archetype).mood,
            patience: try mapping["patience"]?.number(in: 1...10) ?? TemperamentStart.of(archetype).patience,
            trust: try mapping["trust"]?.number(in: 0...10) ?? TemperamentStart.of(archetype).trust,
            free: try mapping.required("free").texts(), busyDays: busyDays,
            delays: try mapping["delays"]?.lines("persona.delays") ?? [])
    }
}

extension ScoringRules {
    fileprivate static func read(_ field: YAMLField) throws(Diagnostic) -> ScoringRules {
        let mapping = try field.mapping([
            "opener", "conversation", "nextStep", "fairness", "passMark", "blockers",
        ])
        func points(_ key: String, _ standard: Int) throws(Diagnostic) -> Int {
            try mapping[key]?.number(in: 0...100) ?? standard
        }
        let rules = ScoringRules(
            opener: try points("opener", standard.opener),
            conversation: try points("conversation", standard.conversation),
            nextStep: try points("nextStep", standard.nextStep),
            fairness: try points("fairness", standard.fairness),
            passMark: try points("passMark", standard.passMark),
            blockers: try mapping["blockers"].map { field throws(Diagnostic) in
                var blockers: [Blocker] = []
                for entry in try field.list() { blockers.append(try entry.choice()) }
                return blockers
            } ?? standard.blockers)
        let sum = rules.opener + rules.conversation + rules.nextStep + rules.fairness
        guard sum == 100 else {
            throw Diagnostic(ScoringSum(sum), at: field.keyPlace)
        }
        return rules
    }
}

extension OpenerChecks {
    fileprivate static func read(_ field: YAMLField) throws(Diagnostic) -> OpenerChecks {
        let mapping = try field.mapping(["pass", "fail"])
        return OpenerChecks(
            pass: try mapping["pass"]?.texts() ?? [], fail: try mapping["fail"]?.texts() ?? [])
    }
}
