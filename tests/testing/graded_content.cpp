#include "testing/graded_content.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "cases/parse.hpp"
#include "guidance/derive_advice.hpp"
#include "guidance/load.hpp"

namespace nc::scoring {

std::string read_text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::filesystem::path> toml_files(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(std::filesystem::path(NEEDLECASE_SOURCE_DIR) / folder)) {
    if (entry.path().extension() == ".toml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<std::filesystem::path> shipped_files(bool guidance) {
  std::vector<std::filesystem::path> files = toml_files("scenarios");
  const auto other = [guidance](const auto& path) { return (path.parent_path().filename() == "guidance") != guidance; };
  files.erase(std::remove_if(files.begin(), files.end(), other), files.end());
  return files;
}

guidance::Guidance shipped_guidance() {
  std::vector<guidance::SourceFile> files;
  for (const auto& path : shipped_files(true))
    files.push_back({path.string(), read_text(path)});
  guidance::LoadedGuidance loaded = guidance::parse_guidance(files);
  if (!loaded.guidance) throw std::runtime_error(render_diagnostics(loaded.diagnostics));
  return *loaded.guidance;
}

std::vector<cases::Case> shipped_cases(const guidance::Guidance& guidance) {
  std::vector<cases::Case> found;
  for (const auto& path : shipped_files(false)) {
    const cases::ParsedCase parsed = cases::parse_case(read_text(path), path.string(), guidance);
    if (!parsed.the_case) throw std::runtime_error(render_diagnostics(parsed.diagnostics));
    found.push_back(*parsed.the_case);
  }
  return found;
}

cases::Symptom make_symptom(const std::string& id, const std::vector<Fact>& facts) {
  cases::Symptom symptom;
  symptom.id = cases::SymptomId(id);
  symptom.quote = id;
  for (const Fact& fact : facts) {
    const guidance::Finding finding = guidance::parse_finding(fact.first).value();
    symptom.findings[finding] = guidance::parse_finding_value(finding, fact.second).value();
  }
  return symptom;
}

cases::Symptom mild_ache(const std::string& id) {
  return make_symptom(id, {{"pain", "mild"}, {"trend", "improving"}, {"selfcare", "not-tried"}});
}

cases::Visit make_visit(int hours, const std::vector<cases::Symptom>& symptoms) {
  cases::Visit visit;
  visit.hours = hours;
  visit.symptoms = symptoms;
  return visit;
}

cases::Case make_case(std::initializer_list<guidance::Region> regions, const std::vector<cases::Visit>& visits) {
  cases::Case made;
  made.id = cases::CaseId("made-up");
  for (const guidance::Region region : regions)
    made.regions.insert(region);
  made.visits = visits;
  for (cases::Visit& visit : made.visits) {
    for (cases::Symptom& symptom : visit.symptoms) {
      symptom.findings.hours = visit.hours;
      symptom.findings.regions = made.regions;
    }
  }
  return made;
}

AnswerSheet right_answers(const guidance::Guidance& guidance, const cases::Case& the_case) {
  AnswerSheet sheet;
  sheet.case_id = the_case.id;
  for (const cases::Visit& visit : the_case.visits)
    sheet.visits.push_back(right_visit(guidance, the_case, visit));
  return sheet;
}

}  // namespace nc::scoring
