import Linguistics
import Scenarios

/// What speaks for and against each line as the answer to a question.
extension AnswerLines {
    /// What could be said to a question, best first; ties stand in the order of the file. What lies far behind is left out,
    /// unless it is the best.
    func candidates(for asked: AskedWords, in context: Context) -> [AnswerCandidate] {
        let question = QuestionParts(asked.question)
        let loss = samples.isStrange(question) ? AnswerWeights.lossOfStrange : 0
        var near: [AnswerCandidate] = []
        var best: AnswerCandidate?
        weigh(asked, question, in: context) { topic, line, features in
            // What an author wrote down as a question for an entry is one for it, whatever else it is like.
            let isWritten = features[.general] >= AnswerWeights.asGoodAsWritten
            let score = AnswerWeights.score(features) + (isWritten ? AnswerWeights.leadOfWritten : 0) - loss
            guard score >= AnswerWeights.leastThoughtOf || score > best?.score ?? -.infinity else { return }
            let candidate = AnswerCandidate(topic: topic, line: line, score: score)
            if score > best?.score ?? -.infinity { best = candidate }
            if score >= AnswerWeights.leastThoughtOf { near.append(candidate) }
        }
        guard !near.isEmpty else { return best.map { [$0] } ?? [] }
        return near.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .map(\.element)
    }

    /// What speaks for each line.
    func features(
        for asked: AskedWords, in context: Context
    ) -> [(topic: Topic, line: String?, features: AnswerFeatures)] {
        var all: [(topic: Topic, line: String?, features: AnswerFeatures)] = []
        weigh(asked, QuestionParts(asked.question), in: context) { all.append(($0, $1, $2)) }
        return all
    }

    /// Hands over what speaks for each line, in the order of the file.
    private func weigh(
        _ asked: AskedWords, _ question: QuestionParts, in context: Context,
        _ hear: (_ topic: Topic, _ line: String?, _ features: AnswerFeatures) -> Void
    ) {
        let likenesses = samples.likenesses(of: question)
        let common = everyday.likeness(of: question)
        func likeness(_ sample: Int?) -> SampleLikeness {
            guard let sample, !likenesses.isEmpty else { return SampleLikeness() }
            return likenesses[sample]
        }
        func everydayLikeness(_ kind: Int?) -> Double {
            guard let kind, !common.isEmpty else { return 0 }
            return common[kind]
        }
        let echo = AnswerLines.echo(of: context.reply, in: question)
        let kinship = WordKinship.of(language)
        let place = WordKinship.place(of: question.stems.compactMap { kinship[$0] })
        let wanted = AnswerForm(wantedBy: context.form)
        func nearest(_ nearness: (SampleLikeness) -> Double) -> [Double] {
            entries.map { entry in
                entry.lines.reduce(nearness(likeness(entry.sample))) { max($0, nearness(likeness($1.sample))) }
            }
        }
        let own = nearest(\.first)
        let kin = nearest(\.kin)
        let kinThree = nearest(\.kinThree)
        let kinds = entries.map { everydayLikeness($0.everyday) }
        let (bestOwn, bestKin, bestKinThree) = (Highest(own), Highest(kin), Highest(kinThree))
        let bestKind = Highest(kinds)
        let unanswered = likeness(samples.number(of: .none))
        let otherEveryday = everydayLikeness(everyday.number(of: .none))
        let (named, said) = counts(of: asked)
        let shared = shares(of: question)
        let isElsewhere = { (topic: Topic) in
            // The question names something else by the author's words, and not what was talked about last.
            !zip(entries, named).contains { $0.topic == topic && $1 > 0 }
                && zip(entries, named).contains { $0.topic != topic && $1 >= 1 }
        }
        var features = AnswerFeatures()
        for index in entries.indices {
            let entry = entries[index]
            var common = AnswerFeatures()
            common[.entry] = own[index]
            common[.general] = likeness(entry.sample).first
            common[.otherEntry] = bestOwn.besides(index)
            common[.unanswered] = unanswered.first
            common[.unansweredKin] = unanswered.kinThree
            common[.unansweredPairs] = unanswered.pairs
            common[.unansweredLetters] = unanswered.letters
            common[.otherKin] = bestKin.besides(index)
            common[.otherKinThree] = bestKinThree.besides(index)
            common[.entryKin] = kin[index]
            common[.kind] = entry.hasSamples ? 0 : kinds[index]
            common[.otherEveryday] = max(otherEveryday, bestKind.besides(index))
            if let phrase = context.phrase { common[entry.kind == phrase ? .phrase : .otherPhrase] = 1 }
            common[entry.hasSamples ? .named : .namedAlone] = min(named[index], 2)
            let said = min(said[index], 2)
            if entry.topic == context.last, !isElsewhere(entry.topic),
                asked.pointsBack || own[index] > 0.2 || said > 0
            {
                common[.last] = 1
                common[.lastEchoed] = echo
                common[.pointsBack] = asked.pointsBack ? 1 : 0
            }
            common[.whether] = context.form?.wantsYesOrNo == true ? 1 : 0
            let isNew = !context.told.contains(entry.topic.id)
            for number in entry.lines.indices {
                let line = entry.lines[number]
                features.take(common)
                let own = ownLikeness(of: line, in: entry, likeness)
                features[.line] = own.first
                features[.second] = own.second
                features[.three] = own.three
                features[.whole] = own.whole
                features[.kin] = own.kin
                features[.kinThree] = own.kinThree
                features[.pairs] = own.pairs
                features[.letters] = own.letters
                features[.otherLine] = entry.lines.indices.reduce(0) { most, other in
                    other == number ? most : max(most, likeness(entry.lines[other].sample).first)
                }
                features[.shared] = shared[line.number]
                features[.said] = said
                if let place, let own = line.place { features[.sharedKin] = WordKinship.product(place, own) }
                features[.habit] = line.habits.leaning(to: context.form)
                guard !features.isEmpty else { continue }
                features[.first] = line.isFirst && isNew ? 1 : 0
                features[.guarded] = line.isGuarded ? 1 : 0
                if let wanted, line.id != nil {
                    features[line.form.isDisjoint(with: wanted) ? wanted.lack : .hasForm] = 1
                }
                if asked.isWish, line.id != nil { features[line.isWish ? .hasWish : .lacksWish] = 1 }
                if !asked.choices.isEmpty, line.id != nil {
                    let has = line.folded.contains { word in
                        asked.choices.contains { Stem.meets(folded: word, stem: $0, language) }
                    }
                    features[has ? .hasChoice : .lacksChoice] = 1
                }
                hear(entry.topic, line.id, features)
            }
        }
    }

    /// How like the samples that speak for a line are: its own, or those of its entry where no line has questions of its own.
    /// What is said while trust is low answers whatever would be told later.
    private func ownLikeness(
        of line: Speech, in entry: Entry, _ likeness: (Int?) -> SampleLikeness
    ) -> SampleLikeness {
        let general = likeness(entry.sample)
        if line.isGuarded {
            return entry.lines.reduce(general) { nearest, line in
                let own = likeness(line.sample)
                return own.three > nearest.three ? own : nearest
            }
        }
        return entry.hasLineSamples ? likeness(line.sample) : general
    }

    /// How much of a question's telling words only take up what was just said, from 0 to 1; 0 where it has hardly others.
    private static func echo(of reply: Set<String>, in question: QuestionParts) -> Double {
        let telling = question.telling
        let echoed = telling.count(where: reply.contains)
        return echoed < telling.count ? Double(echoed) / Double(telling.count) : 0
    }

    /// For each entry, the author's words for it among those of a question, and those that stand only in what could be said
    /// about it, the rare ones counting more.
    private func counts(of asked: AskedWords) -> (named: [Double], said: [Double]) {
        var named = [Int: Double](), said = [Int: Double]()
        for word in asked.words {
            let leads = topics.named(by: word.folded, root: word.root)
            for lead in leads { named[lead.entry, default: 0] += word.weight * lead.weight }
            guard word.stem.utf8.count >= 4 else { continue }
            for lead in topics.saying(word.stem) where !leads.contains(where: { $0.entry == lead.entry }) {
                said[lead.entry, default: 0] += word.weight * lead.weight
            }
        }
        return (
            entries.map { $0.words.flatMap { named[$0] } ?? 0 }, entries.map { $0.words.flatMap { said[$0] } ?? 0 }
        )
    }

    /// How much of a question stands in each line, the rare words counting more, from 0 to 1.
    private func shares(of question: QuestionParts) -> [Double] {
        var sums = [Double](repeating: 0, count: countOfLines + 1)
        var all = 0.0
        for stem in question.stems {
            guard let speaker = speakers[stem] else { continue }
            all += speaker.rarity
            for line in speaker.lines { sums[line] += speaker.rarity }
        }
        return all > 0 ? sums.map { $0 / all } : sums
    }
}
