#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "guidance/derive.hpp"
#include "guidance/derive_advice.hpp"
#include "guidance/guidance.hpp"
#include "guidance/sheet.hpp"
#include "support/diagnostic.hpp"
#include "support/strong_id.hpp"

namespace nc::cases {

using CaseId = StrongId<struct CaseTag>;        ///< `neck-office-worker`: the name of its file without `.toml`
using SymptomId = StrongId<struct SymptomTag>;  ///< unique within a visit

/// Says whether a case is still being written or may be practised on.
enum class CaseStatus { draft, ready };

/// Says what a case is kept for. An exam case is never served in practice, nor listed anywhere: whoever has seen it
/// cannot be examined on it.
enum class CaseUse { practice, exam };

/// Lists what the trainee can ask the patient about: the closed list of the case formats.
enum class Topic { breathing, chest, skin, nerve, spasm, pain, trend, self_care, activity, history, other };
inline constexpr std::size_t topic_count = 11;

/// Returns the name that files write: `breathing`, `self-care` and so on.
std::string_view to_text(Topic topic);
/// Returns the topic of a name that to_text() gives; nothing for any other word.
std::optional<Topic> parse_topic(std::string_view text);

/// Holds what the patient says when asked about a topic.
struct AskedAnswer {
  Topic topic = Topic::other;
  std::string words;
};

/// One thing that the patient reports at a visit.
struct Symptom {
  SymptomId id;
  /// What the trainee classifies: a quotation from what the patient says. In a case of format 1 it is a caption of the
  /// author, which may be no quotation and may name the finding.
  std::string quote;
  std::optional<Topic> heard{};  ///< the topic under which it is heard; nothing: it is in the words of the visit
  guidance::Findings findings;   ///< of this symptom alone, with the hours of the visit and the regions of the case
};

/// One time at which the patient reports back.
struct Visit {
  int hours = 0;                   ///< since the session, 0 to max_hours
  std::string words;               ///< what the patient says first, in the patient's own words
  std::uint8_t factor = 0;         ///< value of Finding::factor, which belongs to the whole visit
  std::vector<AskedAnswer> asked;  ///< in the order of the file; all answers to one topic are given together
  std::vector<Symptom> symptoms;   ///< empty when the patient only asks a question
  std::vector<guidance::QuestionId> questions;  ///< what the patient asks
  /// In a case of format 1, the items of advice that its author offers beside the required ones. Empty in every other
  /// case, where the guidance alone says what is offered.
  std::vector<guidance::AdviceId> offer;
  std::optional<guidance::Urgency> expect;  ///< what the author believes the key to be; checked against the derived key
};

/// What the author says once the case was worked. Every text may be empty.
struct Debrief {
  std::string point;                  ///< the cue that decides the case
  std::vector<std::string> deciding;  ///< quotations from words or answers on which the key hangs
  std::string next;                   ///< what this patient does next because of a wrong answer
  /// By Urgency: why this wrong class tempts here. Empty where the author says nothing.
  std::array<std::string, 5> tempts{};
};

/// What one visit of an author's own test answers.
struct TestedVisit {
  std::optional<guidance::Urgency> decision;  ///< nothing: none is made
  std::vector<guidance::AdviceId> advice;     ///< what is chosen
};

/// An author's own test: answers, and what they must come to.
struct CaseTest {
  std::vector<TestedVisit> visits;     ///< of the first visits; a visit that is left out is not answered
  std::optional<double> score;         ///< 0 to 100
  std::optional<std::string> outcome;  ///< its name as files write it: `safe`
};

/// One case: a patient with one visit or more, as a file of it describes it. The key is never in it, because it is
/// derived. A case of format 1 comes from the record alone, where it stands for answers that were given to it.
struct Case {
  int format = 2;  ///< of the file: 1 or 2
  CaseId id;
  std::string title;
  guidance::RegionSet regions;  ///< what was needled
  int difficulty = 1;           ///< 1 plain, 2 mixed, 3 subtle
  CaseStatus status = CaseStatus::draft;
  CaseUse use = CaseUse::practice;
  std::string language = "en";  ///< BCP 47 tag of the language of its texts
  std::vector<std::string> authors;
  std::vector<std::string> reviewers;  ///< each 'Name YYYY-MM-DD'
  std::vector<std::string> tags;
  std::optional<CaseId> twin;         ///< the case that differs from this one in what decides
  std::string patient_summary;        ///< who the patient is, in a line
  std::optional<bool> first_session;  ///< whether it was the patient's first; nothing when the file does not say
  std::string session_target;         ///< which muscles were needled, in words
  std::vector<Visit> visits;          ///< at least one, each later than the one before
  Debrief debrief;
  std::vector<CaseTest> tests;  ///< run by `check` alone
  std::string path;             ///< path of its file, for messages
  /// The bytes of its file exactly as they were read; never nullptr once it was parsed.
  std::shared_ptr<const std::string> bytes;
  std::string hash;  ///< SHA-256 of `bytes`, hexadecimal: the name of this very text of the case
};

/// Returns the findings that the decision on a visit rests on: of every finding the worst value among the symptoms,
/// with the factor and hours of the visit and the regions of the case.
guidance::Findings visit_findings(const Case& the_case, const Visit& visit);

/// Returns the place of a visit in its case, from 0. It is found by its hours, which rise from visit to visit, so a
/// copy of a visit has the same place.
std::size_t visit_index(const Case& the_case, const Visit& visit);

/// Everything that the guidance says about one visit: what is right there, and why.
struct VisitKey {
  guidance::Findings findings;
  guidance::Derivation decision;               ///< of the whole visit
  std::vector<guidance::Derivation> symptoms;  ///< of each symptom alone, in the order of the file
  guidance::AdvicePlan advice;
  /// The items of advice that the trainee can choose from, in the order in which they are shown: those of the sheet of
  /// the guidance (see guidance::sheet), or all items where it has none. Neither depends on the findings. In a case of
  /// format 1 they are those that are required and those that its author offers, in an order by the ids of case and
  /// item alone.
  std::vector<guidance::AdviceId> offered;
  /// `offered` in groups with headings; empty in a case of format 1 and where the guidance has no sheet.
  std::vector<guidance::SheetGroup> sheet;
};

/// Derives the key of one visit. The case must have passed its checks (see read_draft).
VisitKey derive_visit(const guidance::Guidance& guidance, const Case& the_case, const Visit& visit);

}  // namespace nc::cases
