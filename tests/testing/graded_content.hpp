#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"
#include "scoring/right_answers.hpp"

// The shipped content and answers to it, for tests of everything that grades.

namespace nc::scoring {

/// Returns the bytes of a file; an empty text when it cannot be read.
std::string read_text(const std::filesystem::path& path);

/// Returns the paths of the TOML files in a folder of the repository and below it, sorted.
std::vector<std::filesystem::path> toml_files(const std::string& folder);

/// Returns the paths of the shipped guidance files, or of the shipped cases when `guidance` is false, sorted.
std::vector<std::filesystem::path> shipped_files(bool guidance);

/// Returns the shipped guidance. Throws a std::runtime_error with the diagnostics when it has errors.
guidance::Guidance shipped_guidance();
/// Returns the shipped cases, sorted by path. Throws likewise.
std::vector<cases::Case> shipped_cases(const guidance::Guidance& guidance);

/// A finding and its value, as a case file writes them: {"pain", "mild"}.
using Fact = std::pair<const char*, const char*>;

/// Makes a symptom with these findings. Its words are its id.
cases::Symptom make_symptom(const std::string& id, const std::vector<Fact>& facts);

/// Makes a mild ache that eases. Its key is expected within 48 hours.
cases::Symptom mild_ache(const std::string& id = "ache");

/// Makes a visit so many hours after the treatment.
cases::Visit make_visit(int hours, const std::vector<cases::Symptom>& symptoms);

/// Makes a case of these visits, with the id `made-up`. The findings of every symptom get the hours of its visit and
/// these regions.
cases::Case make_case(std::initializer_list<guidance::Region> regions, const std::vector<cases::Visit>& visits);

/// Returns the right answers to every visit of a case, see right_visit().
AnswerSheet right_answers(const guidance::Guidance& guidance, const cases::Case& the_case);

}  // namespace nc::scoring
