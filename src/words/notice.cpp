#include "words/notice.hpp"

#include <string_view>
#include <variant>
#include <vector>

#include "support/text.hpp"
#include "words/message.hpp"
#include "words/phrases.hpp"

namespace nc::words {
namespace {

using practice::PlainAnnouncement;
using practice::PlainNotice;

/// What is said about the cases that are kept for exams.
std::string_view about_pool(PlainNotice notice) {
  if (notice == PlainNotice::kept_for_exams) return msg("This case is kept for exams, so it cannot be practised.");
  if (notice == PlainNotice::no_exam_cases) return msg("The library keeps no case for exams, so there is no exam.");
  return msg(
      "There is no exam: every case that is kept for exams and fits was debriefed to you before, and none comes "
      "twice.");
}

std::string_view plain(PlainNotice notice) {
  switch (notice) {
    case PlainNotice::exam_is_open:
      return msg("An exam is open. Choose Continue and finish it first.");
    case PlainNotice::guidance_after_exam:
      return msg("The guidance can be read again after the exam.");
    case PlainNotice::progress_after_exam:
      return msg("Progress can be seen again after the exam.");
    case PlainNotice::still_reading:
      return msg("The cases are still being read. Practice can begin once they are.");
    case PlainNotice::no_case_fits:
      return msg("No case fits the filter. Widen it and try again.");
    case PlainNotice::no_misses:
      return msg("There are no missed cases to practise.");
    case PlainNotice::no_dangerous:
      return msg("There are no dangerous misses to practise.");
    case PlainNotice::no_family:
      return msg("No case of the library is decided by this family of statements.");
    case PlainNotice::not_realistic:
      return msg("Realistic practice needs an emergency and other cases to draw from.");
    case PlainNotice::too_few_twins:
      return msg("There are fewer than two whole pairs of twins, so they cannot be kept apart.");
    case PlainNotice::no_such_case:
      return msg("This case is not in the library.");
    case PlainNotice::kept_for_exams:
    case PlainNotice::no_exam_cases:
    case PlainNotice::exam_pool_used:
      return about_pool(notice);
    case PlainNotice::twins_not_answered:
      return msg("Both cases can be compared once each was answered.");
    case PlainNotice::settings_not_saved:
      return msg("This change holds until the window is closed: it could not be saved. The library says why.");
    case PlainNotice::trainee_of_open_sitting:
      break;
  }
  return msg(
      "What is open stays under the trainee id and the cohort it was begun with; the new ones hold from the next "
      "sitting.");
}

std::string_view plain(PlainAnnouncement announcement) {
  switch (announcement) {
    case PlainAnnouncement::submitted:
      return msg("Submitted.");
    case PlainAnnouncement::name_the_cue:
      return msg("Which cue decided it?");
    case PlainAnnouncement::exam_over:
      return msg("The exam is over. Its result is shown.");
    case PlainAnnouncement::realistic_over:
      break;
  }
  return msg("The last case is done. What you called is shown.");
}

std::string_view debrief_opens(scoring::Outcome outcome) {
  switch (outcome) {
    case scoring::Outcome::safe:
      return msg("Debrief. Outcome: safe.");
    case scoring::Outcome::over_called:
      return msg("Debrief. Outcome: over-called.");
    case scoring::Outcome::unsafe:
      return msg("Debrief. Outcome: unsafe.");
    case scoring::Outcome::critical_miss:
      break;
  }
  return msg("Debrief. Outcome: critical miss.");
}

std::string removed(const PasteReport& report) {
  std::vector<std::string> parts;
  if (report.unseen > 0)
    parts.push_back(
        fill_count(counted("{0} character that cannot be seen", "{0} characters that cannot be seen"), report.unseen));
  if (report.directions > 0)
    parts.push_back(fill_count(counted("{0} character that changes the direction of writing",
                                       "{0} characters that change the direction of writing"),
                               report.directions));
  if (report.no_text > 0)
    parts.push_back(fill_count(counted("{0} byte that is no text", "{0} bytes that are no text"), report.no_text));
  return parts.empty() ? std::string() : fill(form("Left out: {0}."), listed(parts));
}

/// What became of text that went into a field.
std::string pasted(const PasteReport& report) {
  if (report.exam_is_open)
    return std::string(
        msg("Pasting is off until the exam is over, so that nothing comes into it from outside. You can "
            "type."));
  if (report.not_answered)
    return std::string(
        msg("Nothing was pasted: the program that holds the text does not hand it over. Copy it there "
            "again, or type it."));
  std::vector<std::string> sentences;
  if (const std::string gone = removed(report); !gone.empty()) sentences.push_back(gone);
  if (report.breaks > 0) sentences.emplace_back(msg("Lines were joined, because the field has one line."));
  if (report.cut > 0)
    sentences.push_back(fill_count(counted("{0} character was cut off, because the field is full.",
                                           "{0} characters were cut off, because the field is full."),
                                   report.cut));
  std::string all;
  for (const std::string& one : sentences)
    all += (all.empty() ? "" : " ") + one;
  return all;
}

/// The sentence of every kind of notice and announcement.
struct Sentence {
  std::string operator()(PlainNotice notice) const { return std::string(plain(notice)); }
  std::string operator()(const practice::NothingDue& notice) const {
    if (!notice.in_days)
      return std::string(msg("Nothing is due. A case comes back for review some days after it was practised."));
    return fill_count(counted("Nothing is due today. The next case comes back tomorrow.",
                              "Nothing is due today. The next case comes back in {0} days."),
                      to_count(*notice.in_days));
  }
  std::string operator()(const practice::CasesGone& notice) const {
    return fill_count(
        counted("The file of a case chosen here is gone or can no longer be read, so that case is left out. Put the "
                "file back to practise it.",
                "The files of {0} cases chosen here are gone or can no longer be read, so those cases are left out. "
                "Put the files back to practise them."),
        notice.count);
  }
  std::string operator()(const practice::CasesChanged& notice) const {
    return fill_count(counted("The file of a case chosen here was changed since Needlecase started. The case is shown "
                              "as it is written now.",
                              "The files of {0} cases chosen here were changed since Needlecase started. They are "
                              "shown as they are written now."),
                      notice.count);
  }
  std::string operator()(const practice::ExamShort& notice) const {
    return fill_count(counted("This exam has {0} case instead of {1}: no more are left, since no case comes twice, and "
                              "of two that are alike only one.",
                              "This exam has {0} cases instead of {1}: no more are left, since no case comes twice, "
                              "and of two that are alike only one."),
                      notice.held, notice.wanted);
  }
  std::string operator()(const practice::BeforeSubmit& notice) const {
    return fill(form("Before you submit: {0}."), listed(notice.missing));
  }
  std::string operator()(const practice::AdviceIsFull& notice) const {
    return fill_count(counted("Not chosen: only {0} piece of advice can be given. Drop it to choose another.",
                              "Not chosen: at most {0} pieces of advice can be given. Drop one to choose another."),
                      notice.most);
  }
  std::string operator()(const practice::LeftCase& notice) const {
    return fill(form("'{0}' was left unfinished. The answers given there stay in the record."), notice.title);
  }
  std::string operator()(const practice::LookAlike& notice) const {
    return notice.of_cohort
               ? fill(form("The record holds answers of the cohort ‘{0}’, and the cohort here is ‘{1}’. If "
                           "both are one, use ‘{0}’; otherwise go on."),
                      visible(notice.held), visible(notice.used))
               : fill(form("The record holds answers of the trainee ‘{0}’, and the trainee here is ‘{1}’. "
                           "If both are one person, use ‘{0}’; otherwise go on."),
                      visible(notice.held), visible(notice.used));
  }
  std::string operator()(const PasteReport& report) const { return pasted(report); }
  std::string operator()(PlainAnnouncement announcement) const { return std::string(plain(announcement)); }
  std::string operator()(const practice::DebriefOpens& announcement) const {
    return std::string(debrief_opens(announcement.outcome));
  }
};

}  // namespace

std::string said(const practice::Notice& notice) {
  return std::visit(Sentence{}, notice);
}

std::string said(const practice::Announcement& announcement) {
  return std::visit(Sentence{}, announcement);
}

std::string listed(const practice::Missing& missing) {
  std::vector<std::string> parts;
  if (missing.reports > 0)
    parts.push_back(
        fill_count(counted("classify the report that is still open", "classify the {0} reports that are still open"),
                   missing.reports));
  if (missing.decision) parts.emplace_back(msg("decide what the patient should do"));
  return listed(parts);
}

std::string still_missing(const practice::Missing& missing) {
  return practice::is_complete(missing) ? std::string() : fill(form("Still to do: {0}"), listed(missing));
}

}  // namespace nc::words
