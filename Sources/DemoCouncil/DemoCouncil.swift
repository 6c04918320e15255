// DemoCouncil
