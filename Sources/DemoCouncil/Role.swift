/// The officers who lead work. Roles only: the plan names nobody.
enum Role: String, CaseIterable {
  case director = "Director of Children's Services"
  case chiefExecutive = "Chief Executive"
  case safeguarding = "Head of Safeguarding"
  case frontDoor = "Head of Front Door and Early Help"
  case care = "Head of Children in Care"
  case leavingCare = "Leaving Care Manager"
  case principal = "Principal Social Worker"
  case workforce = "Workforce Lead"
  case quality = "Head of Quality Assurance"
  case performance = "Performance Manager"
  case commissioning = "Head of Commissioning"
}
