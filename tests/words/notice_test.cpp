#include "words/notice.hpp"

#include <set>

#include <catch2/catch.hpp>

namespace nc {

using practice::Announcement;
using practice::Missing;
using practice::Notice;
using practice::PlainNotice;
using words::said;

TEST_CASE("a notice says what could not be done, each something else") {
  CHECK(said(Notice{PlainNotice::exam_is_open}) == "An exam is open. Choose Continue and finish it first.");
  CHECK(said(Notice{PlainNotice::no_case_fits}) == "No case fits the filter. Widen it and try again.");
  std::set<std::string> sentences;
  const auto last = static_cast<int>(PlainNotice::trainee_of_open_sitting);
  for (int at = 0; at <= last; ++at)
    sentences.insert(said(Notice{static_cast<PlainNotice>(at)}));
  CHECK(sentences.size() == static_cast<std::size_t>(last) + 1);
}

TEST_CASE("a notice that nothing is due says when a case comes back") {
  CHECK(said(Notice{practice::NothingDue{}}) ==
        "Nothing is due. A case comes back for review some days after it was practised.");
  CHECK(said(Notice{practice::NothingDue{1}}) == "Nothing is due today. The next case comes back tomorrow.");
  CHECK(said(Notice{practice::NothingDue{2}}) == "Nothing is due today. The next case comes back in 2 days.");
}

TEST_CASE("a notice says that an exam is shorter than was asked for, and why") {
  CHECK(said(Notice{practice::ExamShort{1, 5}}) ==
        "This exam has 1 case instead of 5: no more are left, since no case comes twice, and of two that are alike "
        "only one.");
  CHECK(said(Notice{practice::ExamShort{12, 20}}) ==
        "This exam has 12 cases instead of 20: no more are left, since no case comes twice, and of two that are alike "
        "only one.");
}

TEST_CASE("a notice says how many files of cases are gone or were changed") {
  CHECK(said(Notice{practice::CasesGone{1}}) ==
        "The file of a case chosen here is gone or can no longer be read, so that case is left out. Put the file back "
        "to practise it.");
  CHECK(said(Notice{practice::CasesGone{3}}).find("The files of 3 cases chosen here are gone") == 0);
  CHECK(said(Notice{practice::CasesChanged{1}}) ==
        "The file of a case chosen here was changed since Needlecase started. The case is shown as it is written now.");
  CHECK(said(Notice{practice::CasesChanged{2}}).find("The files of 2 cases chosen here were changed") == 0);
}

TEST_CASE("the title of a case that was left is never read as a form") {
  CHECK(said(Notice{practice::LeftCase{"A {0} case"}}) ==
        "'A {0} case' was left unfinished. The answers given there stay in the record.");
}

TEST_CASE("what is missing before Submit is said in one sentence") {
  CHECK(words::listed(Missing{}).empty());
  CHECK(words::listed(Missing{1, false}) == "classify the report that is still open");
  CHECK(said(Notice{practice::BeforeSubmit{{3, true}}}) ==
        "Before you submit: classify the 3 reports that are still open and decide what the patient should do.");
  CHECK(words::still_missing(Missing{}).empty());
  CHECK(words::still_missing(Missing{0, true}) == "Still to do: decide what the patient should do");
}

TEST_CASE("an announcement says which page opens, and the outcome when it is a debrief") {
  using practice::PlainAnnouncement;
  CHECK(said(Announcement{PlainAnnouncement::submitted}) == "Submitted.");
  CHECK(said(Announcement{PlainAnnouncement::name_the_cue}) == "Which cue decided it?");
  CHECK(said(Announcement{PlainAnnouncement::exam_over}) == "The exam is over. Its result is shown.");
  CHECK(said(Announcement{PlainAnnouncement::realistic_over}) == "The last case is done. What you called is shown.");
  CHECK(said(Announcement{practice::DebriefOpens{scoring::Outcome::safe}}) == "Debrief. Outcome: safe.");
  CHECK(said(Announcement{practice::DebriefOpens{scoring::Outcome::over_called}}) == "Debrief. Outcome: over-called.");
  CHECK(said(Announcement{practice::DebriefOpens{scoring::Outcome::unsafe}}) == "Debrief. Outcome: unsafe.");
  CHECK(said(Announcement{practice::DebriefOpens{scoring::Outcome::critical_miss}}) ==
        "Debrief. Outcome: critical miss.");
}

}  // namespace nc
