#include "practice/screens/about_screen.hpp"

namespace nc::practice {

AboutScreen show_about(const guidance::Guidance& guidance) {
  AboutScreen screen;
  screen.documents = guidance.documents;
  screen.guidance_hash = guidance.hash;
  const guidance::Resolution* reading = find_resolution(guidance, guidance::ResolutionId("res-top-class"));
  if (reading != nullptr) {
    screen.top_class_reading = reading->decision;
  }
  return screen;
}

}  // namespace nc::practice
