#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"
#include "staging/player.hpp"

// The shipped content and answers to it, for tests of everything that grades.

namespace nc::scoring {

/// The bytes of a file; empty when it cannot be read.
std::string read_text(const std::filesystem::path& path);

/// The files of the shipped guidance, or of the shipped cases, sorted by path.
std::vector<std::filesystem::path> shipped_files(bool guidance);

/// Both throw with the diagnostics when the shipped files have errors.
guidance::Guidance shipped_guidance();
std::vector<cases::Case> shipped_cases(const guidance::Guidance& guidance);

/// A finding by its written name and value: {"pain", "mild"}.
using Fact = std::pair<const char*, const char*>;

/// A symptom whose words are its id.
cases::Symptom make_symptom(const std::string& id, const std::vector<Fact>& facts);

/// A mild ache that eases: expected within 48 hours.
cases::Symptom mild_ache(const std::string& id = "ache");

cases::Visit make_visit(int hours, const std::vector<cases::Symptom>& symptoms);

/// The case `made-up` of these visits, with the hours and regions set in the findings of every symptom.
cases::Case make_case(std::initializer_list<guidance::Region> regions, const std::vector<cases::Visit>& visits);

using staging::right_visit;

AnswerSheet right_answers(const guidance::Guidance& guidance, const cases::Case& the_case);

}  // namespace nc::scoring
