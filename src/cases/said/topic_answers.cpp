#include "cases/said/topic_answers.hpp"

#include <algorithm>

#include "support/random.hpp"

namespace nc::cases {

std::vector<std::string> authored_answers(const Visit& visit, Topic topic) {
  std::vector<std::string> words;
  for (const AskedAnswer& answer : visit.asked)
    if (answer.topic == topic) words.push_back(answer.words);
  return words;
}

std::vector<std::string> answers_about(const guidance::Guidance& guidance, const Case& the_case, const Visit& visit,
                                       Topic topic) {
  std::vector<std::string> words = authored_answers(visit, topic);
  if (!words.empty()) return words;
  const auto& known = guidance.neutral_answers;
  const auto found = std::find_if(known.begin(), known.end(), [&](const guidance::NeutralAnswers& answers) {
    return answers.topic == to_text(topic);
  });
  if (found == known.end()) return {};
  const std::uint8_t value = visit_findings(the_case, visit)[found->finding];
  const std::vector<std::string>& says = found->says.at(value);
  if (says.empty()) return {};
  SeededRandom random(stable_hash(the_case.id.text() + "/" + std::to_string(visit_index(the_case, visit)) + "/" +
                                  std::string(to_text(topic))));
  return {says[static_cast<std::size_t>(random.below(says.size()))]};
}

}  // namespace nc::cases
