import Linguistics
import Scenarios

/// Where the persona draws a line: silence, insults, going on after a no, pressure, pretence, monologues, poor letters.
extension Reaction {
    mutating func meetSilence() {
        guard understanding.does(.silence) else { return }
        move(.patience, -2, "nichts gesagt", "said nothing")
        decide(.move(.breakSilence))
    }

    mutating func meetInsult() {
        guard understanding.does(.insult) else { return }
        if state.patience <= 1 { end(.hungUp) } else { decide(.move(.resistInsult)) }
    }

    /// After a firm no there is one decent answer to it; everything else is going on.
    mutating func insistOnNo() {
        guard state.saidNo else { return }
        let takesIt = understanding.does(anyOf: .acceptingNo, .optOut, .leaving, .thanking, .agreeing, .acknowledging)
        let pushes = understanding.does(anyOf: .proposal, .pitch, .arguing, .pressure, .concreteQuestion)
        if takesIt && !pushes {
            end(.no)
        } else if understanding.does(.callbackRequest), scenario.endings[.doorOpen] != nil, state.trust >= 4 {
            end(.doorOpen)
        } else {
            update { $0.linesAfterNo += 1 }
            move(.patience, -3, "nach dem Nein weitergemacht", "went on after the no")
            if state.linesAfterNo >= 2 || state.patience == 0 { end(.hungUp) } else { decide(.move(.resistPressure)) }
        }
    }

    mutating func meetUnfairness() {
        if understanding.does(.bribe) {
            decide(.move(.refuseGift))
        } else if understanding.does(.threat) {
            decide(.move(.resistThreat))
        } else if understanding.does(.pretence) {
            decide(.move(.catchPretence))
        } else if understanding.does(.pressure), !understanding.does(.scorn) || understanding.setsDeadline {
            resistPressure()
        } else if understanding.does(.scorn), !understanding.does(.apologizing),
            understanding.asksOnlyAboutReply || !isClear
        {
            decide(.move(.resistScorn))
        } else if understanding.does(.wrongAddressee) {
            decide(.move(.correctName))
            if understanding.asksBesideAddressee, isClear { answerQuestion() }
        } else if understanding.mistakesTrade {
            decide(.move(.denyTrade))
        } else if understanding.does(.wrongFact) {
            decide(.move(isAboutDay ? .correctDay : .correctFact))
            answerQuestion()
        } else if understanding.misquoted != nil {
            correctFigure()
        }
    }

    /// Whether what is wrong is the day on which the signal was.
    private var isAboutDay: Bool {
        guard scenario.prospect.trigger?.when != nil,
            let wrong = understanding.acts.first(where: { $0.act == .wrongFact })
        else { return false }
        return TimeMark.all(in: Text(wrong.quote)).contains { $0.hasDay }
    }

    /// What was given back wrongly is put right first; then comes whatever else the line does.
    private mutating func correctFigure() {
        decide(.move(.correctFigure))
        if understanding.does(.proposal) {
            closeAgreement()
            if decisions.count == 1, ending == nil { weighProposal() }
        } else if isClear {
            answerQuestion()
        }
    }

    /// Whoever is pushed without a deadline speaks of none.
    private mutating func resistPressure() {
        guard !understanding.setsDeadline else { return decide(.move(.resistPressure)) }
        let own = scenario.lines[.resistPressure]?.first { !isSaid($0.id) && !Deadline.isNamed(in: Text($0.text)) }
        if let own { prefer(own.id) }
        decide(.move(own == nil ? .resistPushing : .resistPressure))
    }

    mutating func meetMonologue() {
        let isToThePoint = understanding.does(anyOf: .concreteQuestion, .proposal, .value, .otherQuestion)
        // A first line has more to say, if it says it of the prospect and asks.
        let isHeardOut =
            isFirst
            ? understanding.does(.observation) && (understanding.asks || understanding.does(.permission)) : isToThePoint
        let breath = temperament.start.longestBreath * (isHeardOut ? 2 : 1)
        // Nobody cuts off the price that they asked for.
        let isAwaited = understanding.does(.price) && state.openQuestion == .price
        guard scenario.channel == .phone, understanding.wordsBeforeQuestion > breath, !isAwaited else { return }
        move(.patience, -2, "zu lange am Stück geredet", "talked too long at a stretch")
        decide(.move(.interrupt))
        update { $0.knowsReason = true }
    }

    /// A first letter with nothing about its reader and no question goes where such letters go.
    mutating func ignoreLetter() {
        guard scenario.channel.isWritten, isFirst,
            !understanding.does(anyOf: .observation, .concreteQuestion, .value)
        else { return }
        if understanding.does(anyOf: .reason, .genericQuestion) && state.patience > 4 && !understanding.does(.pitch) {
            return
        }
        end(.noAnswer)
    }

    /// The trainee says goodbye.
    mutating func meetParting() {
        guard understanding.does(anyOf: .leaving, .acceptingNo, .optOut),
            !understanding.does(anyOf: .proposal, .concreteQuestion, .observation, .genericQuestion, .commonQuestion)
        else { return }
        end(understanding.does(.optOut) ? .no : partingEnding)
    }
}
