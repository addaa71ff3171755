#pragma once

#include <string>
#include <vector>

#include "guidance/guidance.hpp"

namespace nc::practice {

struct Model;

/// What the program rests on.
struct AboutScreen {
  std::vector<guidance::Document> documents;
  std::string guidance_hash;
  std::string top_class_reading;  ///< decision of `res-top-class`
};

/// What the program rests on, as this guidance says it.
AboutScreen show_about(const guidance::Guidance& guidance);

}  // namespace nc::practice
