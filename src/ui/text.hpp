#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "practice/screens.hpp"

// Every word the window itself says, in one place, so that it can be translated. British spelling, sentence case, no
// blame, no exclamation marks. What comes from cases and guidance is not here.

namespace nc::ui::text {

// The program and its pages.
inline constexpr std::string_view program_name = "Needlecase";
inline constexpr std::string_view library = "Library";
inline constexpr std::string_view guidance = "Guidance";
inline constexpr std::string_view settings = "Settings";
inline constexpr std::string_view about = "About";
inline constexpr std::string_view help = "F1 Help";
inline constexpr std::string_view back = "← Back";
inline constexpr std::string_view back_to_library = "← Library";
inline constexpr std::string_view theme = "Theme";
inline constexpr std::string_view text_size = "Aa";
inline constexpr std::string_view disclaimer =
    "Training on five general web articles about dry needling. Not a triage tool.";

// Library.
inline constexpr std::string_view library_heading = "What do you tell the patient?";
inline constexpr std::string_view practise_ten = "Practise 10";
inline constexpr std::string_view my_misses = "My misses";
inline constexpr std::string_view exam = "Exam";
inline constexpr std::string_view continue_attempt = "Continue";
inline constexpr std::string_view search_cases = "Search cases";
inline constexpr std::string_view search_cases_hint = "Search cases, symptoms, words a patient says …";
inline constexpr std::string_view click_region = "Click a region, or press 1, 2, 3";
inline constexpr std::string_view regions = "Regions";
inline constexpr std::string_view difficulty = "Difficulty";
inline constexpr std::string_view status = "Status";
inline constexpr std::string_view column_case = "Case";
inline constexpr std::string_view column_region = "Region";
inline constexpr std::string_view column_last = "Last time";
inline constexpr std::string_view cases = "Cases";
inline constexpr std::string_view no_case = "No case fits. Take a filter or a word of the search away.";
inline constexpr std::string_view show_all = "Show all cases";
std::string_view status_word(practice::CaseStatus which);
std::string_view difficulty_word(int level);
/// 'neck', 'upper back', 'shoulder'; sets joined by commas, first letter large.
std::string_view region_word(guidance::Region region);
std::string region_words(guidance::RegionSet set);
std::string library_counts(const practice::LibraryScreen& screen);
std::string to_continue(std::string_view title);
std::string numbered(int number, std::string_view word);
std::string counted(std::string_view word, std::size_t count);
std::string last_time(const practice::LibraryRow& row);
/// What a row is called for those who cannot see its columns.
std::string row_name(const practice::LibraryRow& row);

// Case.
inline constexpr std::string_view take_back = "Take back";
inline constexpr std::string_view ask_about = "Ask about";
inline constexpr std::string_view said_earlier = "Said earlier";
inline constexpr std::string_view patient_words = "The patient says";
inline constexpr std::string_view step_reports = "What is each report?";
inline constexpr std::string_view step_decide = "What should the patient do?";
inline constexpr std::string_view step_advise = "What do you advise?";
inline constexpr std::string_view choose_all = "Choose all that apply";
inline constexpr std::string_view step_certainty = "How sure are you?";
inline constexpr std::string_view submit = "Submit answer";
inline constexpr std::string_view submitting = "Keeping your answer …";
inline constexpr std::array<std::string_view, 3> certainty_words{"Not very", "Fairly", "Certain"};
inline constexpr std::string_view kept_short = "Kept";
inline constexpr std::string_view not_kept_short = "Not kept";
inline constexpr std::string_view submit_key = "Ctrl+Enter submits";
inline constexpr std::string_view keeping = "Keeping …";
inline constexpr std::string_view not_kept = "Not kept: answers stay in memory only";
inline constexpr std::string_view nothing_to_say = "“Nothing to tell about that.”";
inline constexpr std::string_view first_session = "First session";
inline constexpr std::string_view later_session = "Had sessions before";
inline constexpr std::string_view figure_name = "Body figure from behind";
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
std::string still_missing(const std::vector<std::string>& missing);
std::string time_left(std::int64_t ms);
std::string text_size_name(int percent);
std::string theme_button_name(practice::ThemeName name);

// Keeping answers.
inline constexpr std::string_view keep_failed = "Your last answers could not be written to the disk.";
inline constexpr std::string_view keep_failed_safe = "They are safe in memory while this window stays open.";
inline constexpr std::string_view try_again = "Try again";
inline constexpr std::string_view save_elsewhere = "Save elsewhere";
inline constexpr std::string_view save_here = "Save here";
inline constexpr std::string_view go_on_unkept = "Go on without keeping";
inline constexpr std::string_view other_file = "Another file for the record";
inline constexpr std::string_view other_file_hint = "/home/…/needlecase.db";
inline constexpr std::string_view unkept_banner =
    "Answers are not being kept. Everything given since the failure is lost when the window closes.";

// Debrief.
inline constexpr std::string_view debrief = "debrief";
inline constexpr std::string_view next_case = "Next case";
inline constexpr std::string_view next_visit = "Next visit";
inline constexpr std::string_view to_result = "To the result";
inline constexpr std::string_view finish = "Finish";
inline constexpr std::string_view compare_twin = "Compare with its twin";
inline constexpr std::string_view read_guidance = "Read the guidance";
inline constexpr std::string_view when_it_happened = "When it happened";
inline constexpr std::string_view windows_note =
    "The ranges the documents give for ordinary soreness. No document gives a time limit for a warning sign.";
inline constexpr std::string_view point_heading = "The cue that decides";
inline constexpr std::string_view column_report = "Report";
inline constexpr std::string_view column_you = "You said";
inline constexpr std::string_view column_documents = "Documents";
inline constexpr std::string_view column_credit = "Credit";
inline constexpr std::string_view column_why = "Why";
inline constexpr std::string_view decision_row = "What the patient should do";
inline constexpr std::string_view dangerous = "Dangerous";
inline constexpr std::string_view no_answer = "No answer";
inline constexpr std::string_view chosen = "Chosen";
inline constexpr std::string_view not_chosen = "Not chosen";
inline constexpr std::string_view also_accepted = "also accepted: ";
inline constexpr std::string_view single_source = "One document only says this.";
inline constexpr std::string_view implied = "Implied by the documents, not stated in so many words.";
inline constexpr std::string_view also_present = "Also present";
inline constexpr std::string_view differ_heading = "Where the documents differ";
inline constexpr std::string_view our_reading = "Our reading: ";
inline constexpr std::string_view equally_right = "Equally right: ";
inline constexpr std::string_view not_covered_heading = "Not covered by the documents";
inline constexpr std::string_view not_covered_note = "Never scored.";
inline constexpr std::string_view unasked_heading = "What you did not ask";
inline constexpr std::string_view twin_heading = "Its twin";
inline constexpr std::string_view top_class_note =
    "The documents say ‘immediately’ for every warning sign; ranking the lung signs above the others is our cautious "
    "reading (res-top-class).";
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
inline constexpr std::string_view exam_heading = "Exam";
inline constexpr std::string_view exam_note = "No feedback until the end. The same seed gives the same cases.";
inline constexpr std::string_view exam_cases = "Cases";
inline constexpr std::string_view exam_limit = "Time limit";
inline constexpr std::string_view exam_seed = "Seed";
inline constexpr std::string_view exam_seed_hint = "empty: a fresh one";
inline constexpr std::string_view exam_bad_seed = "A seed is a whole number of at most 19 digits.";
inline constexpr std::string_view start_exam = "Start exam";
inline constexpr std::string_view exam_none = "No case fits these choices. Choose another region or difficulty.";
inline constexpr std::string_view of_hundred = "of 100";
inline constexpr std::string_view passed = "Passed";
inline constexpr std::string_view not_passed = "Not passed";
inline constexpr std::string_view time_ran_out = "The time ran out; what was not answered counts nothing.";
inline constexpr std::string_view show_debrief = "Show debrief";
inline constexpr std::string_view hide_debrief = "Hide debrief";
inline constexpr std::array<std::string_view, 4> minute_words{"None", "15 min", "30 min", "60 min"};
inline constexpr std::string_view back_to_cases = "Back to the library";
std::string outcome_and_score(scoring::Outcome outcome, const std::optional<double>& score);
std::string exam_rule(double cut, int unsafe_allowed);
std::string exam_available(std::size_t count);
std::string exam_counts(const practice::ExamResultScreen& screen);

// Guidance.
inline constexpr std::string_view guidance_heading = "What the five documents say";
inline constexpr std::string_view guidance_note =
    "Paraphrased, each statement with its place. Ids that begin with res- are our own reading where the documents "
    "differ.";
inline constexpr std::string_view search_guidance = "Search the guidance";
inline constexpr std::string_view search_guidance_hint = "Search statements, places, ids …";
inline constexpr std::string_view documents_heading = "The documents";
inline constexpr std::string_view nothing_said = "says nothing";
/// '001 · What to do after dry needling'
std::string document_short(std::string_view file, std::string_view title);
/// '001_….txt · title: what it is'
std::string document_line(const guidance::Document& document);
/// The same words with a large first letter.
std::string with_capital(std::string_view words);
std::string document_about(const guidance::Document& document);
inline constexpr std::string_view nothing_found = "Nothing fits this search.";

// Settings.
inline constexpr std::string_view theme_light = "Light";
inline constexpr std::string_view theme_dark = "Dark";
inline constexpr std::string_view theme_contrast = "High contrast";
inline constexpr std::string_view text_size_heading = "Text size";
inline constexpr std::string_view motion = "Reduced motion";
inline constexpr std::string_view motion_note = "Nothing in this window moves by itself; this keeps it so.";
inline constexpr std::string_view trainee = "Trainee id";
inline constexpr std::string_view trainee_hint = "may stay empty";
inline constexpr std::string_view trainee_note =
    "Written into new attempts and their export. Nothing leaves this machine unless you export it.";
inline constexpr std::string_view cohort = "Cohort";
inline constexpr std::string_view keys_heading = "Keys";
/// A key or keys and what they do.
struct KeyHelp {
  std::string_view keys;
  std::string_view meaning;
};
inline constexpr std::array<KeyHelp, 14> key_help{{
    {"Tab, Shift+Tab", "To the next or previous control"},
    {"Arrows, Home, End", "Within a group of choices or a list; scroll where nothing has the focus"},
    {"Space, Enter", "Press or choose"},
    {"1 2 3", "Library: neck, upper back, shoulder"},
    {"1 2 3 4",
     "Case: Expected, Monitor, Contact, Emergency, for the report that has the focus, otherwise for the decision"},
    {"1 2 3", "Case: how sure you are, while those choices have the focus"},
    {"Ctrl+Enter", "Submit; after a debrief: next"},
    {"Ctrl+Z", "Take back the last answer before Submit"},
    {"/ or Ctrl+F", "Search"},
    {"Page Up, Page Down", "Scroll"},
    {"Esc", "Leave a field, close this list, or one screen back; an open case can be continued"},
    {"Ctrl+C, Ctrl+V", "Copy and paste in a field"},
    {"Aa", "The button at the top right makes the text larger, up to 200 %"},
    {"F1", "This list"},
}};
std::string_view theme_word(practice::ThemeName name);
std::string percent(int value);

// About.
inline constexpr std::string_view what_it_is = "What this is";
inline constexpr std::string_view what_it_is_text =
    "Needlecase trains physical therapists to sort what patients report after dry needling of the neck, upper back or "
    "shoulder, and scores "
    "every answer against five general web articles, showing which sentence of which article decides each point.";
inline constexpr std::string_view what_it_is_not = "What it is not";
inline constexpr std::string_view what_it_is_not_text =
    "It is not a triage tool, not medical advice and not a guideline. The articles are general texts for the public; "
    "where they differ or "
    "are silent, this is said. Never use a score here to decide about a real patient.";
inline constexpr std::string_view top_class_heading = "The top class";
inline constexpr std::string_view licences = "Licences";
inline constexpr std::array<std::string_view, 4> licence_lines{
    "Needlecase: MIT licence.", "Typeface Inter by Rasmus Andersson: SIL Open Font License 1.1.",
    "Dear ImGui, fmt, toml++, nlohmann/json, stb: MIT licence (stb: or public domain). GLFW: zlib licence. SOCI: Boost "
    "Software License 1.0. SQLite: public domain.",
    "CLI11: BSD 3-Clause licence. libsodium: ISC licence. FreeType: FreeType licence. tl::expected: CC0. The OpenGL "
    "loader is made by glad (MIT)."};
inline constexpr std::string_view guidance_hash = "Content of the guidance: ";

// Help.
inline constexpr std::string_view help_heading = "Keys";
inline constexpr std::string_view close_help = "Close";

}  // namespace nc::ui::text
