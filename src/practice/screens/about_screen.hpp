#pragma once

#include <string>
#include <vector>

#include "guidance/guidance.hpp"

namespace nc::practice {

struct Model;

/// Holds what the program rests on, for the page about it.
struct AboutScreen {
  std::vector<guidance::Document> documents;
  std::string guidance_hash;      ///< Guidance::hash
  std::string top_class_reading;  ///< how the project decided `res-top-class`: why emergency stands above contact
};

/// Returns the page for this guidance.
AboutScreen show_about(const guidance::Guidance& guidance);

}  // namespace nc::practice
