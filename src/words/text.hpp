#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "practice/screens/screen.hpp"
#include "practice/session/phrase.hpp"
#include "words/message.hpp"

// Every word the window itself says, in one place, as texts of the catalogue (message.hpp). British spelling, sentence
// case, no blame, no exclamation marks. What comes from cases and guidance is not here.

namespace nc::words {

// The program and its pages.
inline constexpr std::string_view program_name = "Needlecase";
inline constexpr Message library = msg("Library");
inline constexpr Message guidance = msg("Guidance");
inline constexpr Message settings = msg("Settings");
inline constexpr Message about = msg("About");
inline constexpr Message help = msg("F1 Help");
inline constexpr Message back = msg("← Back");
inline constexpr Message back_to_library = msg("← Library");
inline constexpr Message theme = msg("Theme");
inline constexpr Message text_size = msg("Aa");
inline constexpr Message disclaimer =
    msg("Training on five general web articles about dry needling. Not a triage tool.");

// Library.
inline constexpr Message library_heading = msg("What do you tell the patient?");
inline constexpr Message practise_ten = msg("Practise 10");
inline constexpr Message my_misses = msg("My misses");
inline constexpr Message exam = msg("Exam");
inline constexpr Message continue_attempt = msg("Continue");
inline constexpr Message search_cases = msg("Search cases");
inline constexpr Message search_cases_hint = msg("Search cases, symptoms, words a patient says …");
inline constexpr Message click_region = msg("Click a region, or press 1, 2, 3");
inline constexpr Message regions = msg("Regions");
inline constexpr Message difficulty = msg("Difficulty");
inline constexpr Message status = msg("Status");
inline constexpr Message column_case = msg("Case");
inline constexpr Message column_region = msg("Region");
inline constexpr Message column_last = msg("Last time");
inline constexpr Message cases = msg("Cases");
inline constexpr Message no_case = msg("No case fits. Take a filter or a word of the search away.");
inline constexpr Message show_all = msg("Show all cases");
std::string_view status_word(practice::CaseStatus which);
std::string_view difficulty_word(int level);
/// 'neck', 'upper back', 'shoulder'; sets joined by commas, first letter large.
std::string_view region_word(guidance::Region region);
std::string region_words(guidance::RegionSet set);
std::string to_continue(std::string_view title);
std::string numbered(int number, std::string_view word);
std::string with_count(std::string_view word, std::size_t count);
std::string last_time(const practice::LibraryRow& row);
/// What a row is called for those who cannot see its columns.
std::string row_name(const practice::LibraryRow& row);

// Case.
inline constexpr Message take_back = msg("Take back");
inline constexpr Message ask_about = msg("Ask about");
inline constexpr Message said_earlier = msg("Said earlier");
inline constexpr Message patient_words = msg("The patient says");
inline constexpr Message step_reports = msg("What is each report?");
inline constexpr Message step_decide = msg("What should the patient do?");
inline constexpr Message step_advise = msg("What do you advise?");
inline constexpr Message choose_all = msg("Choose all that apply");
inline constexpr Message step_certainty = msg("How sure are you?");
inline constexpr Message submit = msg("Submit answer");
inline constexpr Message submitting = msg("Keeping your answer …");
inline constexpr std::array<Message, 3> certainty_words{msg("Not very"), msg("Fairly"), msg("Certain")};
inline constexpr Message kept_short = msg("Kept");
inline constexpr Message not_kept_short = msg("Not kept");
inline constexpr Message submit_key = msg("Ctrl+Enter submits");
inline constexpr Message keeping = msg("Keeping …");
inline constexpr Message not_kept = msg("Not kept: answers stay in memory only");
inline constexpr Message nothing_to_say = msg("“Nothing to tell about that.”");
inline constexpr Message first_session = msg("First session");
inline constexpr Message later_session = msg("Had sessions before");
inline constexpr Message figure_name = msg("Body figure from behind");
std::string_view topic_word(cases::Topic topic);
std::string you_asked(cases::Topic topic);
std::string step(int number, std::string_view words);
/// 'Expected', 'Monitor', 'Contact', 'Emergency', 'Not covered'.
std::string_view urgency_word(guidance::Urgency urgency);
/// The same as what the patient should do, for the decision.
std::string_view urgency_sentence(guidance::Urgency urgency);
/// 'Neck, shoulder: muscles at the back of the neck.'
std::string treated(guidance::RegionSet set, std::string_view target);
std::string said_at(int hours);
std::string case_meta(const practice::CaseScreen& screen);
std::string quoted(std::string_view words);
std::string now_after(int hours);
std::string hours_short(int hours);
std::string time_line_name(int hours);
std::string still_missing(const std::vector<practice::Phrase>& missing);
/// What the engine says, in the reader's language.
std::string said(const practice::Phrase& phrase);
/// 'a, b and c'.
std::string listed(const std::vector<std::string>& items);
std::string listed(const std::vector<practice::Phrase>& phrases);
std::string time_left(std::int64_t ms);
std::string text_size_name(int percent);
std::string theme_button_name(practice::ThemeName name);

// Keeping answers.
inline constexpr Message keep_failed = msg("Your last answers could not be written to the disk.");
inline constexpr Message keep_failed_safe = msg("They are safe in memory while this window stays open.");
inline constexpr Message try_again = msg("Try again");
inline constexpr Message save_elsewhere = msg("Save elsewhere");
inline constexpr Message save_here = msg("Save here");
inline constexpr Message go_on_unkept = msg("Go on without keeping");
inline constexpr Message other_file = msg("Another file for the record");
inline constexpr std::string_view other_file_hint = "/home/…/needlecase.db";
inline constexpr Message unkept_banner =
    msg("Answers are not being kept. Everything given since the failure is lost when the window closes.");

// Debrief.
inline constexpr Message debrief = msg("debrief");
inline constexpr Message next_case = msg("Next case");
inline constexpr Message next_visit = msg("Next visit");
inline constexpr Message to_result = msg("To the result");
inline constexpr Message finish = msg("Finish");
inline constexpr Message compare_twin = msg("Compare with its twin");
inline constexpr Message read_guidance = msg("Read the guidance");
inline constexpr Message when_it_happened = msg("When it happened");
inline constexpr Message windows_note =
    msg("The ranges the documents give for ordinary soreness. No document gives a time limit for a warning sign.");
inline constexpr Message point_heading = msg("The cue that decides");
inline constexpr Message column_report = msg("Report");
inline constexpr Message column_you = msg("You said");
inline constexpr Message column_documents = msg("Documents");
inline constexpr Message column_credit = msg("Credit");
inline constexpr Message column_why = msg("Why");
inline constexpr Message decision_row = msg("What the patient should do");
inline constexpr Message dangerous = msg("Dangerous");
inline constexpr Message no_answer = msg("No answer");
inline constexpr Message chosen = msg("Chosen");
inline constexpr Message not_chosen = msg("Not chosen");
inline constexpr Form also_accepted = form("also accepted: {0}");
inline constexpr Message single_source = msg("One document only says this.");
inline constexpr Message implied = msg("Implied by the documents, not stated in so many words.");
inline constexpr Message also_present = msg("Also present");
inline constexpr Message differ_heading = msg("Where the documents differ");
inline constexpr Form our_reading = form("Our reading: {0}");
inline constexpr Form equally_right = form("Equally right: {0}");
inline constexpr Message not_covered_heading = msg("Not covered by the documents");
inline constexpr Message not_covered_note = msg("Never scored.");
inline constexpr Message unasked_heading = msg("What you did not ask");
inline constexpr Message twin_heading = msg("Its twin");
inline constexpr Message top_class_note = msg(
    "The documents say ‘immediately’ for every warning sign; ranking the lung signs above the others is our cautious "
    "reading (res-top-class).");
std::string outcome_title(const practice::DebriefScreen& screen);
std::string_view outcome_word(scoring::Outcome outcome);
std::string_view outcome_sentence(const practice::DebriefScreen& screen);
std::string score_line(const practice::DebriefScreen& screen);
std::string score_number(const std::optional<double>& score);
std::string credit_points(const scoring::Item& item);
std::string_view verdict_word(scoring::Verdict verdict);
std::string_view advice_key_word(std::string_view key);
std::string visit_heading(int visit, int hours);
std::string cited(const practice::Cited& cited);
std::string debrief_meta(const practice::DebriefScreen& screen);
/// 'also accepted: Monitor'; empty when only the key is.
std::string other_accepted(const std::vector<guidance::Urgency>& accepted, guidance::Urgency key);
std::string our_reading_of(std::string_view resolution);
std::string position_line(std::string_view file, std::string_view position);
/// Not shown: the id of a visit's part of a debrief.
std::string visit_id(int visit);
std::string twin_sentence(std::string_view title);
std::string number_text(double number);
/// '001' for '001_f719260c0662e1fb.txt'; the whole name when it has no such number.
std::string_view short_file(std::string_view file);

// Exam.
inline constexpr Message exam_heading = msg("Exam");
inline constexpr Message exam_note = msg("No feedback until the end. The same seed gives the same cases.");
inline constexpr Message exam_cases = msg("Cases");
inline constexpr Message exam_limit = msg("Time limit");
inline constexpr Message exam_seed = msg("Seed");
inline constexpr Message exam_seed_hint = msg("empty: a fresh one");
inline constexpr Message exam_bad_seed = msg("A seed is a whole number of at most 19 digits.");
inline constexpr Message start_exam = msg("Start exam");
inline constexpr Message exam_none = msg("No case fits these choices. Choose another region or difficulty.");
inline constexpr Message of_hundred = msg("of 100");
inline constexpr Message passed = msg("Passed");
inline constexpr Message not_passed = msg("Not passed");
inline constexpr Message time_ran_out = msg("The time ran out; what was not answered counts nothing.");
inline constexpr Message show_debrief = msg("Show debrief");
inline constexpr Message hide_debrief = msg("Hide debrief");
inline constexpr std::array<Message, 4> minute_words{msg("None"), msg("15 min"), msg("30 min"), msg("60 min")};
inline constexpr Message back_to_cases = msg("Back to the library");
std::string outcome_and_score(scoring::Outcome outcome, const std::optional<double>& score);
std::string exam_rule(double cut, int unsafe_allowed);
std::string exam_available(std::size_t count);
std::string exam_counts(const practice::ExamResultScreen& screen);

// Guidance.
inline constexpr Message guidance_heading = msg("What the five documents say");
inline constexpr Message guidance_note =
    msg("Paraphrased, each statement with its place. Ids that begin with res- are our own reading where the documents "
        "differ.");
inline constexpr Message search_guidance = msg("Search the guidance");
inline constexpr Message search_guidance_hint = msg("Search statements, places, ids …");
inline constexpr Message documents_heading = msg("The documents");
inline constexpr Message nothing_said = msg("says nothing");
/// '001 · What to do after dry needling'
std::string document_short(std::string_view file, std::string_view title);
/// '001_….txt · title: what it is'
std::string document_line(const guidance::Document& document);
/// The same words with a large first letter.
std::string with_capital(std::string_view words);
std::string document_about(const guidance::Document& document);
inline constexpr Message nothing_found = msg("Nothing fits this search.");

// Settings.
inline constexpr Message theme_light = msg("Light");
inline constexpr Message theme_dark = msg("Dark");
inline constexpr Message theme_contrast = msg("High contrast");
inline constexpr Message text_size_heading = msg("Text size");
inline constexpr Message language = msg("Language");
inline constexpr Message language_note =
    msg("Of the window and the terminal, from the next start on. Cases and guidance stay as they were written.");
inline constexpr Message as_system = msg("As the system");
/// What speakers of a language call it; its code where that is not known.
std::string_view language_name(std::string_view code);
inline constexpr Message motion = msg("Reduced motion");
inline constexpr Message motion_note = msg("Nothing in this window moves by itself; this keeps it so.");
inline constexpr Message trainee = msg("Trainee id");
inline constexpr Message trainee_hint = msg("may stay empty");
inline constexpr Message trainee_note =
    msg("Written into new attempts and their export. Nothing leaves this machine unless you export it.");
inline constexpr Message cohort = msg("Cohort");
inline constexpr Message keys_heading = msg("Keys");
/// A key or keys and what they do.
struct KeyHelp {
  Message keys;
  Message meaning;
};
inline constexpr std::array<KeyHelp, 15> key_help{{
    {msg("Tab, Shift+Tab"), msg("To the next or previous control")},
    {msg("Arrows, Home, End"), msg("Within a group of choices or a list; scroll where nothing has the focus")},
    {msg("Space, Enter"), msg("Press or choose")},
    {msg("1 2 3"), msg("Library: neck, upper back, shoulder")},
    {msg("1 2 3 4"),
     msg("Case: Expected, Monitor, Contact, Emergency, for the report that has the focus, otherwise for the decision")},
    {msg("1 2 3"), msg("Case: how sure you are, while those choices have the focus")},
    {msg("Ctrl+Enter"), msg("Submit; after a debrief: next")},
    {msg("Ctrl+Z"), msg("Take back the last answer before Submit")},
    {msg("/ or Ctrl+F"), msg("Search")},
    {msg("Ctrl+P"), msg("Progress")},
    {msg("Page Up, Page Down"), msg("Scroll")},
    {msg("Esc"), msg("Leave a field, close this list, or one screen back; an open case can be continued")},
    {msg("Ctrl+C, Ctrl+V"), msg("Copy and paste in a field")},
    {msg("Aa"), msg("The button at the top right makes the text larger, up to 200 %")},
    {msg("F1"), msg("This list")},
}};
std::string_view theme_word(practice::ThemeName name);
std::string percent(int value);

// About.
inline constexpr Message what_it_is = msg("What this is");
inline constexpr Message what_it_is_text = msg(
    "Needlecase trains physical therapists to sort what patients report after dry needling of the neck, upper back or "
    "shoulder, and scores "
    "every answer against five general web articles, showing which sentence of which article decides each point.");
inline constexpr Message what_it_is_not = msg("What it is not");
inline constexpr Message what_it_is_not_text = msg(
    "It is not a triage tool, not medical advice and not a guideline. The articles are general texts for the public; "
    "where they differ or "
    "are silent, this is said. Never use a score here to decide about a real patient.");
inline constexpr Message top_class_heading = msg("The top class");
inline constexpr Message licences = msg("Licences");
inline constexpr std::array<Message, 4> licence_lines{
    msg("Needlecase: MIT licence."), msg("Typeface Inter by Rasmus Andersson: SIL Open Font License 1.1."),
    msg("Dear ImGui, fmt, toml++, nlohmann/json, stb: MIT licence (stb: or public domain). GLFW: zlib licence. SOCI: "
        "Boost "
        "Software License 1.0. SQLite: public domain."),
    msg("CLI11: BSD 3-Clause licence. libsodium: ISC licence. FreeType: FreeType licence. tl::expected: CC0. The "
        "OpenGL "
        "loader is made by glad (MIT).")};
inline constexpr Form guidance_hash = form("Content of the guidance: {0}");

// Help.
inline constexpr Message help_heading = msg("Keys");
inline constexpr Message close_help = msg("Close");

}  // namespace nc::words
